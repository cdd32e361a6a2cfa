package org.stepwell.measure;

import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Counts at once; the product counts by itself too, so whoever is at it is waited for. */
@Component
public class CountNow {

    private final CountMeasures counting;
    private final JdbcTemplate jdbc;

    CountNow(CountMeasures counting, JdbcTemplate jdbc) {
        this.counting = counting;
        this.jdbc = jdbc;
    }

    @Transactional
    public void run() {
        jdbc.execute("select pg_advisory_xact_lock(hashtext('count-measures'))");
        counting.run();
    }
}
