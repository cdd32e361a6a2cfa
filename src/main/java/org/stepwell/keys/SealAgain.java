package org.stepwell.keys;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.beans.factory.InitializingBean;
import org.springframework.boot.sql.init.dependency.DependsOnDatabaseInitialization;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/**
 * Seals what stands open from before, at each start, and on request what older keys sealed. It goes field by field and
 * changes none that somebody else has changed meanwhile, so that it can be stopped at any moment and run again.
 */
@Component
@DependsOnDatabaseInitialization
class SealAgain implements InitializingBean {

    private static final int AT_ONCE = 500;

    private final JdbcTemplate jdbc;
    private final FieldKeys keys;
    private final List<SealedTable> tables;

    SealAgain(JdbcTemplate jdbc, FieldKeys keys, List<SealedTable> tables) {
        this.jdbc = jdbc;
        this.keys = keys;
        this.tables = tables;
    }

    private record Field(Place place, List<Object> key, String words) {}

    @Override
    public void afterPropertiesSet() {
        all(FieldKeys.SEALED);
    }

    /** @return how many fields were sealed with the newest key */
    int withNewestKey() {
        return all(keys.current());
    }

    /** @param sealed how what stays as it is begins */
    private int all(String sealed) {
        var done = 0;
        for (var table : tables) {
            for (var column : table.columns()) {
                for (int some = some(table, column, sealed); some > 0; some = some(table, column, sealed)) {
                    done += some;
                }
            }
        }
        return done;
    }

    private int some(SealedTable table, String column, String sealed) {
        var fields = jdbc.query(
                "select * from %s where not starts_with(%s, ?) limit %d".formatted(table.table(), column, AT_ONCE),
                (row, number) -> {
                    var key = new ArrayList<Object>();
                    for (var part : table.key()) {
                        key.add(row.getObject(part));
                    }
                    var joined = key.stream().map(Object::toString).collect(Collectors.joining("/"));
                    return new Field(new Place(table.table(), column, joined), key, row.getString(column));
                },
                sealed);
        fields.forEach(field -> seal(table, field));
        return fields.size();
    }

    private void seal(SealedTable table, Field field) {
        var open = FieldKeys.isSealed(field.words()) ? keys.open(field.words(), field.place()) : field.words();
        var parameters = new ArrayList<Object>(Arrays.asList(keys.seal(open, field.place())));
        parameters.addAll(field.key());
        parameters.add(field.words());
        var column = field.place().column();
        jdbc.update(
                "update %s set %s = ? where %s and %s = ?"
                        .formatted(
                                table.table(),
                                column,
                                table.key().stream().map(part -> part + " = ?").collect(Collectors.joining(" and ")),
                                column),
                parameters.toArray());
    }
}
