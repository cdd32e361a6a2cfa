package org.stepwell.monitoring.process;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.Date;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.stepwell.audit.Actor;

/**
 * Compares, each night, the contacts we promised with the timers that are to remind us of them. A timer that somebody
 * removed or moved behind our back comes back as planned, so that a contact is never missed silently.
 */
@Component
public class ReconcileContacts {

    private static final Logger log = LoggerFactory.getLogger(ReconcileContacts.class);

    private static final String ASTRAY = """
            select x.proc_inst_id_, n.due, j.id_ as job
              from next_contact n
              join episode e on e.id = n.episode_id and e.closed_on is null
              join act_ru_execution x on x.business_key_ = n.episode_id::text and x.parent_id_ is null
              join act_re_procdef d on d.id_ = x.proc_def_id_ and d.key_ = ?
              left join act_ru_job j on j.process_instance_id_ = x.proc_inst_id_
               and j.handler_type_ = 'timer-intermediate-transition'
             where n.due > ? and (j.id_ is null or j.duedate_ <> n.due at time zone 'UTC')
            """;

    private final JdbcTemplate jdbc;
    private final ManagementService management;
    private final RuntimeService runtime;
    private final Clock clock;

    ReconcileContacts(JdbcTemplate jdbc, ManagementService management, RuntimeService runtime, Clock clock) {
        this.jdbc = jdbc;
        this.management = management;
        this.runtime = runtime;
        this.clock = clock;
    }

    /** One node at a time; whoever comes second finds nothing to do. */
    @Scheduled(cron = "0 30 2 * * *", zone = "${stepwell.zone:UTC}")
    @Transactional
    public void run() {
        jdbc.execute("select pg_advisory_xact_lock(hashtext('reconcile-contacts'))");
        Actor.asSystem("reconciliation", () -> jdbc.query(
                        ASTRAY, this::read, ProgressMonitoringProcess.KEY, Timestamp.from(clock.instant()))
                .forEach(this::reconcile));
    }

    private void reconcile(Astray astray) {
        if (astray.job() == null) {
            log.warn("The timer of the next contact was gone from process instance {}", astray.instance());
            runtime.createProcessInstanceModification(astray.instance())
                    .startBeforeActivity("which-comes-first")
                    .execute();
        } else {
            log.warn("The timer of the next contact was moved in process instance {}", astray.instance());
            management.setJobDuedate(astray.job(), astray.due(), false);
        }
    }

    private Astray read(ResultSet row, int number) throws SQLException {
        return new Astray(row.getString("proc_inst_id_"), row.getTimestamp("due"), row.getString("job"));
    }

    private record Astray(String instance, Date due, String job) {}
}
