package org.stepwell.flow.process;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Date;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.ParameterizedPreparedStatementSetter;
import org.springframework.stereotype.Component;

/** Writes what moved in one transaction with as few statements: what began and ended in it is one row, written once. */
@Component
class KeepFlow {

    private static final int LARGEST_BATCH = 500;

    private final JdbcTemplate jdbc;

    KeepFlow(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    void write(List<Moved> moves) {
        var journeys = new Lives<Moved.JourneyBegan, Moved.JourneyEnded>();
        var steps = new Lives<Moved.StepBegan, Moved.StepEnded>();
        var migrations = new ArrayList<Moved>();
        for (var move : moves) {
            if (move instanceof Moved.JourneyBegan began) {
                journeys.begun.put(began.id(), began);
            } else if (move instanceof Moved.JourneyEnded ended) {
                journeys.ended.put(ended.id(), ended);
            } else if (move instanceof Moved.StepBegan began) {
                steps.begun.put(began.id(), began);
            } else if (move instanceof Moved.StepEnded ended) {
                steps.ended.put(ended.id(), ended);
            } else {
                migrations.add(move);
            }
        }
        writeJourneys(journeys);
        writeSteps(steps);
        migrations.forEach(this::migrate);
    }

    private void writeJourneys(Lives<Moved.JourneyBegan, Moved.JourneyEnded> lives) {
        batch(
                "insert into journey (id, process_key, process_version, episode_id, started_at, ended_at, cancelled)"
                        + " values (?, ?, ?, ?, ?, ?, ?)",
                lives.begun.values(),
                (row, began) -> {
                    var ended = lives.ended.remove(began.id());
                    row.setString(1, began.id());
                    version(row, 2, began.version());
                    row.setObject(4, began.episode());
                    row.setTimestamp(5, timestamp(began.at()));
                    row.setTimestamp(6, ended == null ? null : timestamp(ended.at()));
                    row.setBoolean(7, ended != null && ended.cancelled());
                });
        batch(
                "update journey set ended_at = ?, cancelled = ? where id = ?",
                lives.ended.values(),
                (row, ended) -> end(row, ended.at(), ended.cancelled(), ended.id()));
    }

    private void writeSteps(Lives<Moved.StepBegan, Moved.StepEnded> lives) {
        batch(
                "insert into step_run (id, journey_id, process_key, process_version, step, started_at, ended_at, cancelled)"
                        + " values (?, ?, ?, ?, ?, ?, ?, ?)",
                lives.begun.values(),
                (row, began) -> {
                    var ended = lives.ended.remove(began.id());
                    row.setString(1, began.id());
                    row.setString(2, began.journey());
                    version(row, 3, began.version());
                    row.setString(5, began.step());
                    row.setTimestamp(6, timestamp(began.at()));
                    row.setTimestamp(7, ended == null ? null : timestamp(ended.at()));
                    row.setBoolean(8, ended != null && ended.cancelled());
                });
        batch(
                "update step_run set ended_at = ?, cancelled = ? where id = ?",
                lives.ended.values(),
                (row, ended) -> end(row, ended.at(), ended.cancelled(), ended.id()));
    }

    /** Few at a time, and seldom: a person moved them to another version on purpose. */
    private void migrate(Moved move) {
        if (move instanceof Moved.JourneyMigrated journey) {
            jdbc.update(
                    "update journey set process_key = ?, process_version = ? where id = ?",
                    journey.version().key(),
                    journey.version().number(),
                    journey.id());
        } else if (move instanceof Moved.StepMigrated step) {
            jdbc.update(
                    "update step_run set process_key = ?, process_version = ?, step = ? where id = ?",
                    step.version().key(),
                    step.version().number(),
                    step.step(),
                    step.id());
        }
    }

    private <T> void batch(String sql, Collection<T> rows, ParameterizedPreparedStatementSetter<T> setter) {
        if (!rows.isEmpty()) {
            jdbc.batchUpdate(sql, rows, LARGEST_BATCH, setter);
        }
    }

    private static void version(PreparedStatement row, int at, Moved.Version version) throws SQLException {
        row.setString(at, version.key());
        row.setInt(at + 1, version.number());
    }

    private static void end(PreparedStatement row, Date at, boolean cancelled, String id) throws SQLException {
        row.setTimestamp(1, timestamp(at));
        row.setBoolean(2, cancelled);
        row.setString(3, id);
    }

    private static Timestamp timestamp(Date at) {
        return new Timestamp(at.getTime());
    }

    /** What began and what ended, by id. */
    private static final class Lives<B, E> {
        private final Map<String, B> begun = new LinkedHashMap<>();
        private final Map<String, E> ended = new LinkedHashMap<>();
    }
}
