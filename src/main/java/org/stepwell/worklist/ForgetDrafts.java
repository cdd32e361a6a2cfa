package org.stepwell.worklist;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Forgets what was typed and never sent once its step has been over for a month: nobody will come back for it. */
@Component
class ForgetDrafts {

    private static final Duration KEPT = Duration.ofDays(30);

    private final JdbcClient jdbc;
    private final Clock clock;

    ForgetDrafts(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Scheduled(cron = "0 45 2 * * *", zone = "${stepwell.zone:UTC}")
    void run() {
        jdbc.sql("delete from form_response r using work_task t where t.id = r.task_id"
                        + " and r.status = 'in-progress' and t.ended_at < ?")
                .param(Timestamp.from(clock.instant().minus(KEPT)))
                .update();
    }
}
