package org.stepwell.studio.process.replay;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.stepwell.studio.ModelName;
import org.stepwell.studio.replay.ProcessReplay;
import org.stepwell.studio.replay.ProcessReplay.Standing;

/** Walks the journeys of the last twelve months through a changed process, and through the one in force beside it. */
@Component
class ReplayProcess {

    /** The latest of them; what the year before the last thousands were like says little about tomorrow. */
    static final int MOST_JOURNEYS = 50_000;

    private static final int AT_ONCE = 5_000;

    private static final String STEPS = "with j as (select id from journey where process_key = ? and started_at >= ?"
            + " and started_at <= ? order by started_at desc limit " + MOST_JOURNEYS + ")"
            + " select r.journey_id, r.id, r.step, r.started_at, r.ended_at, r.cancelled"
            + " from step_run r join j on j.id = r.journey_id order by r.journey_id";

    private static final String BEGUN =
            "select count(*) from journey where process_key = ? and started_at >= ? and started_at <= ?";

    private static final String STANDING = "select step, count(distinct journey_id) as journeys from step_run"
            + " where process_key = ? and ended_at is null group by step order by journeys desc, step";

    private final JdbcTemplate jdbc;
    private final Clock clock;

    ReplayProcess(JdbcTemplate jdbc, Clock clock) {
        this.jdbc = new JdbcTemplate(jdbc.getDataSource());
        this.jdbc.setFetchSize(AT_ONCE);
        this.clock = clock;
    }

    /** @return empty when the changed text is no process that could be walked through */
    @Transactional(readOnly = true)
    public Optional<ProcessReplay> of(ModelName name, String before, String after) {
        var inForce = Graph.read(before, name.key());
        return Graph.read(after, name.key())
                .flatMap(changed -> inForce.map(one -> replay(name.key(), new Fits(one, changed), changed)));
    }

    private ProcessReplay replay(String key, Fits fits, Graph changed) {
        var now = clock.instant();
        var since = ZonedDateTime.now(clock).minusMonths(ReplayRule.MONTHS).toInstant();
        var journeys = new Journeys(fits);
        jdbc.query(STEPS, (RowCallbackHandler) journeys, key, Timestamp.from(since), Timestamp.from(now));
        journeys.end();
        var begun = jdbc.queryForObject(BEGUN, Integer.class, key, Timestamp.from(since), Timestamp.from(now));
        return result(since, now, begun, fits, standing(key, changed));
    }

    private static ProcessReplay result(Instant since, Instant now, int begun, Fits fits, List<Standing> standing) {
        return new ProcessReplay(
                since, now, begun, fits.journeys(), fits.unfit(), fits.strayed(), fits.reasons(), standing);
    }

    private List<Standing> standing(String key, Graph changed) {
        return jdbc
                .query(STANDING, (row, number) -> new Standing(row.getString("step"), row.getInt("journeys")), key)
                .stream()
                .filter(one -> changed.node(one.step()) == null)
                .toList();
    }

    /** Hands on one journey after the other, as its rows come by. */
    private static final class Journeys implements RowCallbackHandler {

        private final Fits fits;
        private String journey;
        private JourneyLog log;

        Journeys(Fits fits) {
            this.fits = fits;
        }

        @Override
        public void processRow(ResultSet row) throws SQLException {
            if (!row.getString("journey_id").equals(journey)) {
                end();
                journey = row.getString("journey_id");
                log = new JourneyLog();
            }
            log.add(row);
        }

        void end() {
            if (log != null) {
                fits.add(log.runs());
            }
        }
    }
}
