package org.stepwell.studio;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.stepwell.sandbox.PathwayResult;

/** Remembers what became of pathway tests, for as long as the same files might be published. */
@Component
public class PathwayRuns {

    private static final Duration KEPT = Duration.ofDays(90);

    private final JdbcClient jdbc;
    private final Clock clock;

    PathwayRuns(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * @param fingerprint of all that the tests depend on
     * @return the results by the name of the file
     */
    public Map<String, PathwayResult> of(String unit, String fingerprint) {
        return jdbc
                .sql("select name, passed, step, words from model_pathway_run where unit = ? and fingerprint = ?")
                .params(unit, fingerprint)
                .query((row, number) -> new PathwayResult(
                        row.getString("name"), row.getBoolean("passed"), row.getInt("step"), row.getString("words")))
                .list()
                .stream()
                .collect(Collectors.toMap(PathwayResult::name, result -> result));
    }

    @Transactional
    public void keep(String unit, String fingerprint, PathwayResult result) {
        var now = clock.instant();
        jdbc.sql("insert into model_pathway_run (unit, fingerprint, name, passed, step, words, ran_at)"
                        + " values (?, ?, ?, ?, ?, ?, ?) on conflict (unit, fingerprint, name) do update"
                        + " set passed = excluded.passed, step = excluded.step, words = excluded.words,"
                        + " ran_at = excluded.ran_at")
                .params(
                        unit,
                        fingerprint,
                        result.name(),
                        result.passed(),
                        result.step(),
                        result.words(),
                        Timestamp.from(now))
                .update();
        jdbc.sql("delete from model_pathway_run where ran_at < ?")
                .param(Timestamp.from(now.minus(KEPT)))
                .update();
    }
}
