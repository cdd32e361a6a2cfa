package org.stepwell.operations;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.stepwell.audit.Actor;

/** Remembers who brought which journeys from one version to another. */
@Component
public class Migrations {

    private static final String SELECT =
            "select m.*, a.display_name from migration m join account a on a.username = m.started_by ";

    private final JdbcClient jdbc;
    private final Clock clock;

    Migrations(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    public void add(String batch, String process, int from, int to, int journeys) {
        jdbc.sql(
                        "insert into migration (batch_id, process_key, version_from, version_to, journeys, started_by, started_at)"
                                + " values (?, ?, ?, ?, ?, ?, ?)")
                .params(batch, process, from, to, journeys, Actor.current(), Timestamp.from(clock.instant()))
                .update();
    }

    public void leave(String batch, int journeys) {
        jdbc.sql("update migration set left_behind = ? where batch_id = ?")
                .params(journeys, batch)
                .update();
    }

    public Optional<Migration> find(String batch) {
        return jdbc.sql(SELECT + "where batch_id = ?")
                .param(batch)
                .query(Migrations::read)
                .optional();
    }

    /** @return the last ten */
    public List<Migration> lately() {
        return jdbc.sql(SELECT + "order by started_at desc, batch_id limit 10")
                .query(Migrations::read)
                .list();
    }

    private static Migration read(ResultSet row, int number) throws SQLException {
        return new Migration(
                row.getString("batch_id"),
                row.getString("process_key"),
                row.getInt("version_from"),
                row.getInt("version_to"),
                row.getInt("journeys"),
                row.getInt("left_behind"),
                row.getString("display_name"),
                row.getTimestamp("started_at").toInstant());
    }
}
