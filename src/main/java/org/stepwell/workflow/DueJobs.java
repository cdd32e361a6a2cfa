package org.stepwell.workflow;

import java.util.HashMap;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.springframework.stereotype.Component;

/** Runs by hand what is due on a controlled clock, while the job executor sleeps. */
@Component
public class DueJobs {

    private final ManagementService management;
    private final RuntimeService runtime;

    DueJobs(ManagementService management, RuntimeService runtime) {
        this.management = management;
        this.runtime = runtime;
    }

    /**
     * Runs timers and asynchronous steps that are due now, and those that they make due in turn: what belongs to one
     * episode one after the other, episodes side by side. Returns when nothing is due; throws what a job threw.
     */
    public void run(Executor hands) {
        for (var due = due(); !due.isEmpty(); due = due()) {
            var work = byEpisode(due).stream()
                    .map(jobs -> CompletableFuture.runAsync(() -> jobs.forEach(this::execute), hands))
                    .toList();
            work.forEach(CompletableFuture::join);
        }
    }

    private List<Job> due() {
        return management
                .createJobQuery()
                .executable()
                .active()
                .orderByJobDuedate()
                .asc()
                .listPage(0, 500);
    }

    private List<List<Job>> byEpisode(List<Job> due) {
        var instances = due.stream()
                .map(Job::getProcessInstanceId)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        var episodes = instances.isEmpty()
                ? new HashMap<String, String>()
                : runtime.createProcessInstanceQuery().processInstanceIds(instances).list().stream()
                        .filter(instance -> instance.getBusinessKey() != null)
                        .collect(Collectors.toMap(ProcessInstance::getId, ProcessInstance::getBusinessKey));
        return List.copyOf(due.stream()
                .collect(Collectors.groupingBy(job -> episodes.getOrDefault(job.getProcessInstanceId(), job.getId())))
                .values());
    }

    private void execute(Job job) {
        management.executeJob(job.getId());
    }
}
