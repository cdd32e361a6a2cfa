package org.stepwell.consent;

import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.stereotype.Component;
import org.stepwell.patient.EpisodeId;

/**
 * Lets whoever relies on the word of a person hold it until their transaction ends, and whoever changes it wait for
 * them. It is one lock an episode and not the row of a consent, so that "nobody has said anything" can be held too.
 */
@Component
class ConsentLock {

    private static final RowCallbackHandler NOTHING = row -> {};

    private final JdbcTemplate jdbc;

    ConsentLock(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /** For relying on it; many may do so side by side. */
    void hold(EpisodeId episode) {
        jdbc.query("select pg_advisory_xact_lock_shared(hashtextextended(?, 31))", NOTHING, episode.toString());
    }

    /** For changing it; alone. */
    void take(EpisodeId episode) {
        jdbc.query("select pg_advisory_xact_lock(hashtextextended(?, 31))", NOTHING, episode.toString());
    }
}
