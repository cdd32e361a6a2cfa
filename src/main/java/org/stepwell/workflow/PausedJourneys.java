package org.stepwell.workflow;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** Which journeys' timers stand still, and since when. */
@Component
class PausedJourneys {

    private static final String LOCK = "select 1 from (select pg_advisory_xact_lock%s(hashtextextended(?, 27))) held";

    private final JdbcTemplate jdbc;

    PausedJourneys(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /** Until the transaction ends nobody else pauses, resumes or sets a timer under this business key. */
    void lock(String businessKey) {
        jdbc.queryForObject(LOCK.formatted(""), Integer.class, businessKey);
    }

    /** Until the transaction ends nobody pauses or resumes under this business key; others may ask the same. */
    boolean isPaused(String businessKey, String processKey) {
        jdbc.queryForObject(LOCK.formatted("_shared"), Integer.class, businessKey);
        return Boolean.TRUE.equals(jdbc.queryForObject(
                "select exists (select 1 from paused_journey where business_key = ? and process_key = ?)",
                Boolean.class,
                businessKey,
                processKey));
    }

    /** @return false when it was paused already */
    boolean begin(String businessKey, String processKey, Instant at) {
        return jdbc.update(
                        "insert into paused_journey (business_key, process_key, paused_at) values (?, ?, ?)"
                                + " on conflict do nothing",
                        businessKey,
                        processKey,
                        Timestamp.from(at))
                == 1;
    }

    /** @return since when each process was paused, by its key; none of them is any more */
    Map<String, Instant> end(String businessKey) {
        var since = new HashMap<String, Instant>();
        jdbc.query(
                "delete from paused_journey where business_key = ? returning process_key, paused_at",
                row -> {
                    since.put(
                            row.getString("process_key"),
                            row.getTimestamp("paused_at").toInstant());
                },
                businessKey);
        return since;
    }
}
