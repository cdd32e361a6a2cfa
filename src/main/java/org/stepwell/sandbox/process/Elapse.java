package org.stepwell.sandbox.process;

import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.Job;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.stepwell.audit.Actor;
import org.stepwell.sandbox.TrialRefused;
import org.stepwell.workflow.ControlledTime;

/** Lets time pass for one person, and what falls due on the way happen, the earliest first. */
@Component
class Elapse {

    private static final Logger log = LoggerFactory.getLogger(Elapse.class);

    /** More than any month of care brings; a journey that goes on by itself for ever is told from one that is busy. */
    private static final int MOST_JOBS = 2000;

    private final RuntimeService runtime;
    private final ManagementService management;
    private final Clock clock;

    Elapse(RuntimeService runtime, ManagementService management, Clock clock) {
        this.runtime = runtime;
        this.management = management;
        this.clock = clock;
    }

    /** Runs what could run now. */
    void settle(String businessKey) {
        until(businessKey, clock.instant());
    }

    /** @throws TrialRefused when there is no end to what falls due */
    void until(String businessKey, Instant moment) {
        var ran = 0;
        for (var next = next(businessKey); isDue(next, moment); next = next(businessKey)) {
            if (++ran > MOST_JOBS) {
                throw new TrialRefused(
                        "no-rest", next.map(Job::getProcessDefinitionKey).orElse(""));
            }
            next.ifPresent(this::run);
        }
        if (moment.isAfter(clock.instant())) {
            ControlledTime.set(moment);
        }
    }

    /** @return when the next thing happens by itself */
    Optional<Instant> nextDue(String businessKey) {
        return next(businessKey).map(this::due);
    }

    private boolean isDue(Optional<Job> job, Instant moment) {
        return job.filter(one -> !due(one).isAfter(moment)).isPresent();
    }

    private Instant due(Job job) {
        return job.getDuedate() == null ? clock.instant() : job.getDuedate().toInstant();
    }

    /** What a failed job did is undone; it is tried again at its time, and stops for good when that was in vain. */
    private void run(Job job) {
        if (due(job).isAfter(clock.instant())) {
            ControlledTime.set(due(job));
        }
        try {
            Actor.asSystem("timer", () -> management.executeJob(job.getId()));
        } catch (RuntimeException failed) {
            log.info(
                    "A step of {} went wrong: {}",
                    job.getProcessDefinitionKey(),
                    failed.getClass().getSimpleName());
        }
    }

    private Optional<Job> next(String businessKey) {
        return jobs(businessKey).stream()
                .filter(job -> job.getRetries() > 0 && !job.isSuspended())
                .min(Comparator.comparing(this::due));
    }

    private List<Job> jobs(String businessKey) {
        return runtime.createProcessInstanceQuery().processInstanceBusinessKey(businessKey).list().stream()
                .flatMap(instance -> management.createJobQuery().processInstanceId(instance.getId()).list().stream())
                .toList();
    }
}
