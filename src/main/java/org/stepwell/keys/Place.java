package org.stepwell.keys;

import java.nio.charset.StandardCharsets;

/**
 * Where a sealed field lies; it opens nowhere else.
 *
 * @param row the primary key of the row, its parts joined by a slash
 */
public record Place(String table, String column, String row) {

    byte[] bytes() {
        return (table + "\n" + column + "\n" + row).getBytes(StandardCharsets.UTF_8);
    }
}
