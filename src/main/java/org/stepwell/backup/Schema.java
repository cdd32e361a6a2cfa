package org.stepwell.backup;

import java.sql.Connection;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.flywaydb.core.Flyway;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/** The tables of the connection's schema, and what holds them to each other. */
class Schema {

    private static final String TABLES = """
            select c.relname, array_agg(a.attname order by a.attnum) as columns
              from pg_class c join pg_attribute a on a.attrelid = c.oid and a.attnum > 0
                and not a.attisdropped and a.attgenerated = ''
             where c.relkind = 'r' and c.relnamespace = current_schema()::regnamespace
               and c.relname not like 'spring\\_session%'
             group by c.relname order by c.relname""";

    private static final String FOREIGN_KEYS = """
            select format('alter table %s drop constraint %I', conrelid::regclass, conname) as goes,
                   format('alter table %s add constraint %I %s', conrelid::regclass, conname, pg_get_constraintdef(oid)) as comes
              from pg_constraint where contype = 'f' and connamespace = current_schema()::regnamespace
             order by conrelid::regclass::text, conname""";

    private static final String TRIGGERS = """
            select format('alter table %s disable trigger %I', t.tgrelid::regclass, t.tgname) as goes,
                   format('alter table %s enable %s trigger %I', t.tgrelid::regclass,
                          case t.tgenabled when 'A' then 'always' when 'R' then 'replica' else '' end, t.tgname) as comes
              from pg_trigger t join pg_class c on c.oid = t.tgrelid
             where not t.tgisinternal and t.tgenabled <> 'D' and c.relnamespace = current_schema()::regnamespace
             order by 1""";

    private final JdbcTemplate jdbc;

    Schema(Connection connection) {
        jdbc = new JdbcTemplate(new SingleConnectionDataSource(connection, true));
    }

    /** @return the migrations this product knows, as {@link Manifest#schema()} lists those that had run */
    static List<String> known(Flyway flyway) {
        return Arrays.stream(flyway.info().all())
                .filter(one -> one.getVersion() != null)
                .map(one -> one.getVersion() + " " + Objects.toString(one.getChecksum(), "-"))
                .sorted()
                .toList();
    }

    List<String> migrated() {
        return jdbc
                .queryForList(
                        "select version || ' ' || coalesce(checksum::text, '-') from flyway_schema_history"
                                + " where success and version is not null",
                        String.class)
                .stream()
                .sorted()
                .toList();
    }

    boolean isEmpty() {
        return jdbc.queryForObject(
                        "select count(*) from pg_class where relnamespace = current_schema()::regnamespace",
                        Integer.class)
                == 0;
    }

    /** @return the columns of every table but those that only hold who is signed in, without what is computed */
    Map<String, List<String>> tables() {
        var tables = new LinkedHashMap<String, List<String>>();
        jdbc.query(TABLES, row -> {
            tables.put(row.getString(1), List.of((String[]) row.getArray(2).getArray()));
        });
        return tables;
    }

    Map<String, Long> sequences() {
        var sequences = new LinkedHashMap<String, Long>();
        jdbc.query(
                "select sequencename, last_value from pg_sequences where schemaname = current_schema()"
                        + " and last_value is not null order by 1",
                row -> {
                    sequences.put(row.getString(1), row.getLong(2));
                });
        return sequences;
    }

    void set(Map<String, Long> sequences) {
        sequences.forEach((name, last) ->
                jdbc.queryForObject("select setval(?::regclass, ?)", Long.class, "\"" + name + "\"", last));
    }

    /** What a migration put there; tables that it left empty are not touched, as some may not be emptied by anybody. */
    void empty(List<String> tables) {
        tables.stream()
                .filter(table ->
                        jdbc.queryForObject("select exists (select 1 from \"%s\")".formatted(table), Boolean.class))
                .forEach(table -> jdbc.execute("delete from \"%s\"".formatted(table)));
    }

    /** Does something while no row is held to another and nothing follows on a row; holds them all again afterwards. */
    void loose(Runnable work) {
        var held = jdbc.query(FOREIGN_KEYS, (row, number) -> List.of(row.getString("goes"), row.getString("comes")));
        held.addAll(jdbc.query(TRIGGERS, (row, number) -> List.of(row.getString("goes"), row.getString("comes"))));
        held.forEach(one -> jdbc.execute(one.get(0)));
        work.run();
        held.forEach(one -> jdbc.execute(one.get(1)));
    }
}
