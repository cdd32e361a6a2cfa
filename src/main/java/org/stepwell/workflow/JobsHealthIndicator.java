package org.stepwell.workflow;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import org.springframework.boot.actuate.health.Health;
import org.springframework.boot.actuate.health.HealthIndicator;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** Says whether timers and asynchronous steps run on time; not part of readiness, as a late node still serves people. */
@Component
class JobsHealthIndicator implements HealthIndicator {

    private static final Duration LATE = Duration.ofMinutes(2);

    private final JdbcTemplate jdbc;
    private final Clock clock;

    JobsHealthIndicator(JdbcTemplate jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Override
    public Health health() {
        var late = count(
                "retries_ > 0 and suspension_state_ = 1 and duedate_ < ?",
                Timestamp.from(clock.instant().minus(LATE)));
        var stopped = count("retries_ = 0");
        return (late == 0 ? Health.up() : Health.down())
                .withDetail("late", late)
                .withDetail("stopped", stopped)
                .build();
    }

    private int count(String which, Object... parameters) {
        return jdbc.queryForObject("select count(*) from act_ru_job where " + which, Integer.class, parameters);
    }
}
