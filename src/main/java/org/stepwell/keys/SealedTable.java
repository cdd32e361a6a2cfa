package org.stepwell.keys;

import java.util.List;

/**
 * A table with sealed fields; its feature declares it, so that fields from before are sealed and keys can be rotated.
 *
 * @param key the columns of its primary key
 * @param columns those that are sealed, of the type text
 */
public record SealedTable(String table, List<String> key, List<String> columns) {

    public SealedTable {
        key = List.copyOf(key);
        columns = List.copyOf(columns);
    }
}
