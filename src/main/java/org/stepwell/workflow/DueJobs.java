package org.stepwell.workflow;

import org.camunda.bpm.engine.ManagementService;
import org.springframework.stereotype.Component;

/** Runs by hand what is due on a controlled clock, while the job executor sleeps. */
@Component
public class DueJobs {

    private final ManagementService management;

    DueJobs(ManagementService management) {
        this.management = management;
    }

    /** Runs timers and asynchronous steps that are due now, and those that they make due in turn. */
    public void run() {
        var due = management
                .createJobQuery()
                .executable()
                .active()
                .orderByJobDuedate()
                .asc()
                .listPage(0, 500);
        if (!due.isEmpty()) {
            due.forEach(job -> management.executeJob(job.getId()));
            run();
        }
    }
}
