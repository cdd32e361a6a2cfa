package org.stepwell.dashboard;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.MultiGauge;
import io.micrometer.core.instrument.Tags;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Publishes what whoever runs the product must see: tasks open and overdue by role, jobs that are due and those that
 * failed at every try. Numbers alone, of the whole clinic; every node publishes the same.
 */
@Component
class PublishNumbers {

    private static final String TASKS =
            "select r.role, count(*) as open, count(*) filter (where w.due_at < :now) as overdue"
                    + " from work_task w cross join lateral unnest(w.roles) r (role) where w.status = 'open' group by r.role";

    private static final String JOBS = "select count(*) filter (where retries_ > 0 and lock_owner_ is null"
            + " and duedate_ <= cast(:now as timestamptz) at time zone 'UTC' and suspension_state_ = 1) as due,"
            + " count(*) filter (where retries_ = 0) as failed from act_ru_job";

    private final JdbcClient jdbc;
    private final Clock clock;
    private final MultiGauge open;
    private final MultiGauge overdue;
    private final AtomicLong jobsDue = new AtomicLong();
    private final AtomicLong jobsFailed = new AtomicLong();

    PublishNumbers(JdbcClient jdbc, Clock clock, MeterRegistry meters) {
        this.jdbc = jdbc;
        this.clock = clock;
        this.open = MultiGauge.builder("stepwell.tasks.open")
                .description("Open tasks by role; a task for several roles counts with each")
                .register(meters);
        this.overdue = MultiGauge.builder("stepwell.tasks.overdue")
                .description("Open tasks past their date by role")
                .register(meters);
        Gauge.builder("stepwell.jobs.due", jobsDue, AtomicLong::get)
                .description("Timers and asynchronous steps that are due and that no node has taken yet")
                .register(meters);
        Gauge.builder("stepwell.jobs.failed", jobsFailed, AtomicLong::get)
                .description("Steps that failed at every try")
                .register(meters);
    }

    @Scheduled(fixedDelayString = "${stepwell.dashboard.publish-every:PT15S}")
    void renew() {
        var now = Timestamp.from(clock.instant());
        var roles = jdbc.sql(TASKS)
                .param("now", now)
                .query((row, number) -> new OfRole(row.getString("role"), row.getInt("open"), row.getInt("overdue")))
                .list();
        publish(
                open,
                roles.stream()
                        .map(role -> MultiGauge.Row.of(role.tags(), role.open()))
                        .toList());
        publish(
                overdue,
                roles.stream()
                        .map(role -> MultiGauge.Row.of(role.tags(), role.overdue()))
                        .toList());
        jdbc.sql(JOBS).param("now", now).query(row -> {
            jobsDue.set(row.getLong("due"));
            jobsFailed.set(row.getLong("failed"));
        });
    }

    private static void publish(MultiGauge gauge, List<MultiGauge.Row<Number>> rows) {
        gauge.register(rows, true);
    }

    private record OfRole(String role, int open, int overdue) {

        Tags tags() {
            return Tags.of("role", role);
        }
    }
}
