package org.stepwell.measure;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** Reads rows of many at once and puts them under the one that their column {@code key} names. */
@Component
class GroupedRows {

    private final JdbcTemplate jdbc;

    GroupedRows(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /** What a row says. */
    @FunctionalInterface
    interface Reader<T> {
        T read(ResultSet row) throws SQLException;
    }

    <T> Map<UUID, List<T>> read(String sql, Reader<T> reader, Object... arguments) {
        var found = new HashMap<UUID, List<T>>();
        jdbc.query(
                sql,
                row -> {
                    found.computeIfAbsent(row.getObject("key", UUID.class), one -> new ArrayList<>())
                            .add(reader.read(row));
                },
                arguments);
        return found;
    }
}
