package org.stepwell.workflow;

import java.util.List;
import java.util.Set;
import org.camunda.bpm.engine.impl.ProcessEngineImpl;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.interceptor.CommandExecutor;
import org.camunda.bpm.engine.impl.jobexecutor.AcquiredJobs;
import org.camunda.bpm.engine.impl.jobexecutor.ExecuteJobsRunnable;
import org.camunda.bpm.engine.impl.jobexecutor.JobFailureCollector;
import org.camunda.bpm.engine.spring.components.jobexecutor.SpringJobExecutor;

/** The engine's job executor, which runs a job that {@link CrashedJobs} suspects only so often. */
class CarefulJobExecutor extends SpringJobExecutor {

    private final CrashedJobs crashed;
    private volatile Set<String> suspects = Set.of();

    CarefulJobExecutor(CrashedJobs crashed) {
        this.crashed = crashed;
    }

    /** Before the locks that ran out are taken over. */
    @Override
    public Command<AcquiredJobs> getAcquireJobsCmd(int atMost) {
        look();
        return super.getAcquireJobsCmd(atMost);
    }

    void look() {
        suspects = crashed.suspects();
    }

    @Override
    public Run getExecuteJobsRunnable(List<String> jobIds, ProcessEngineImpl engine) {
        return new Run(jobIds, engine);
    }

    /** Runs the jobs one after the other. */
    final class Run extends ExecuteJobsRunnable {

        private Run(List<String> jobIds, ProcessEngineImpl engine) {
            super(jobIds, engine);
        }

        @Override
        protected void executeJob(String jobId, CommandExecutor commands, JobFailureCollector failures) {
            if (!suspects.contains(jobId)) {
                super.executeJob(jobId, commands, failures);
            } else if (crashed.mayRun(jobId)) {
                try {
                    super.executeJob(jobId, commands, failures);
                } finally {
                    crashed.cleared(jobId);
                }
            }
        }
    }
}
