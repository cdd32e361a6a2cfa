package org.stepwell;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Every table of the database, ours and the engine's. */
@Component
public class Tables {

    private static final String SESSIONS = "spring_session";

    private final JdbcClient jdbc;

    Tables(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public List<String> names() {
        return jdbc.sql("select table_name from information_schema.tables where table_schema = current_schema()"
                        + " and table_type = 'BASE TABLE' order by table_name")
                .query(String.class)
                .list();
    }

    /**
     * @return what each table holds, as a number of rows and a sum over their content: equal only if nothing changed;
     *     that somebody looked, was refused or is signed in is no change
     */
    public Map<String, String> content() {
        var content = new TreeMap<String, String>();
        for (String table :
                names().stream().filter(name -> !name.startsWith(SESSIONS)).toList()) {
            content.put(
                    table,
                    jdbc.sql(
                                    "select count(*) || ' ' || coalesce(sum(hashtextextended(it::text, 0)), 0) from "
                                            + table
                                            + " as it where to_jsonb(it) ->> 'action' is null or to_jsonb(it) ->> 'action' not in ('read', 'deny')")
                            .query(String.class)
                            .single());
        }
        return content;
    }

    /** Makes a request that must leave every table as it is. */
    public <T> T unchanged(Supplier<T> request) {
        var before = content();
        var answer = request.get();
        assertThat(content()).isEqualTo(before);
        return answer;
    }

    /** @return whether any row of the table, bytes in hexadecimal, matches */
    public boolean holds(String table, String pattern) {
        return jdbc.sql("select exists (select 1 from " + table + " as it where it::text ~ :pattern)")
                .param("pattern", pattern)
                .query(Boolean.class)
                .single();
    }
}
