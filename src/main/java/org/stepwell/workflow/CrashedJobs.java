package org.stepwell.workflow;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.Set;
import org.camunda.bpm.engine.ManagementService;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.stepwell.audit.Actor;

/**
 * Finds the job that kills whoever runs it. The engine counts failures, but a node that dies reports none, so the next
 * one would take the same job and die too. A lock that ran out marks a suspect; from then on each of its runs is
 * counted before it begins, and only for suspects, so that all others pay nothing.
 */
@Component
class CrashedJobs {

    /** The crash that made it a suspect, and two more. */
    private static final int MOST_CRASHES = 3;

    private final JdbcTemplate jdbc;
    private final ManagementService management;
    private final Clock clock;

    CrashedJobs(JdbcTemplate jdbc, ManagementService management, Clock clock) {
        this.jdbc = jdbc;
        this.management = management;
        this.clock = clock;
    }

    /** @return the jobs whose run somebody did not survive, or did not finish in time */
    Set<String> suspects() {
        jdbc.update(
                "insert into job_crash (job_id) select id_ from act_ru_job"
                        + " where lock_owner_ is not null and lock_exp_time_ < ? and retries_ > 0 on conflict do nothing",
                Timestamp.from(clock.instant()));
        return Set.copyOf(jdbc.queryForList("select job_id from job_crash", String.class));
    }

    /** Counts a suspect's run before it begins; one crash too many and it becomes an incident instead. */
    boolean mayRun(String jobId) {
        var crashes = jdbc.queryForList(
                "update job_crash set crashes = crashes + 1 where job_id = ? returning crashes - 1",
                Integer.class,
                jobId);
        var mayRun = crashes.stream().allMatch(so -> so < MOST_CRASHES);
        if (!mayRun) {
            Actor.asSystem("timer", () -> management.setJobRetries(jobId, 0));
            cleared(jobId);
        }
        return mayRun;
    }

    /** The node lives: whatever the job did, it is none of those. */
    void cleared(String jobId) {
        jdbc.update("delete from job_crash where job_id = ?", jobId);
    }
}
