package org.stepwell.workflow;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.Task;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.stereotype.Component;
import org.stepwell.audit.Actor;
import org.stepwell.worklist.Desk;
import org.stepwell.worklist.Worklist;

/** Walks a patient's journey as people would: sign in, take a task, answer it; and lets time pass. */
@Component
public class Walk {

    private final ProcessEngine engine;
    private final Desk desk;
    private final Worklist worklist;
    private final Clock clock;

    Walk(ProcessEngine engine, Desk desk, Worklist worklist, Clock clock) {
        this.engine = engine;
        this.desk = desk;
        this.worklist = worklist;
        this.clock = clock;
    }

    /** Does the work as the person with this username. */
    public <T> T as(String username, Supplier<T> work) {
        var before = SecurityContextHolder.getContext();
        var person = new TestingAuthenticationToken(username, null, "ROLE_" + username);
        SecurityContextHolder.setContext(new SecurityContextImpl(person));
        try {
            return work.get();
        } finally {
            SecurityContextHolder.setContext(before);
        }
    }

    /** Takes the journey's open task of this step, from the pool if it waits there, and completes it. */
    public void complete(String username, String businessKey, String step, Map<String, Object> answers) {
        var task = task(businessKey, step);
        as(username, () -> {
            if (task.getAssignee() == null) {
                worklist.claim(task.getId());
            }
            desk.complete(task.getId(), answers);
            return null;
        });
    }

    /** @return what the form of this step shows the person with this username, who takes it from the pool if it waits there */
    public Map<String, Object> shown(String username, String businessKey, String step) {
        var task = task(businessKey, step);
        return as(username, () -> {
            if (task.getAssignee() == null) {
                worklist.claim(task.getId());
            }
            return desk.open(task.getId()).data();
        });
    }

    /** @return the one open task of this step; fails when there is none */
    public Task task(String businessKey, String step) {
        var open = tasks(businessKey);
        return open.stream()
                .filter(task -> task.getTaskDefinitionKey().equals(step))
                .findFirst()
                .orElseThrow(() -> new AssertionError("No open " + step + ", but "
                        + open.stream().map(Task::getTaskDefinitionKey).toList()));
    }

    public List<Task> tasks(String businessKey) {
        return engine.getTaskService()
                .createTaskQuery()
                .processInstanceBusinessKey(businessKey)
                .list();
    }

    /** @return whether a task of this step is open */
    public boolean waitsAt(String businessKey, String step) {
        return tasks(businessKey).stream()
                .anyMatch(task -> task.getTaskDefinitionKey().equals(step));
    }

    /** @return the running instance of the process in this episode */
    public ProcessInstance instance(String processKey, String businessKey) {
        return engine.getRuntimeService()
                .createProcessInstanceQuery()
                .processDefinitionKey(processKey)
                .processInstanceBusinessKey(businessKey)
                .singleResult();
    }

    /** Lets time pass and runs what falls due in this episode on the way, earliest first, as the system. */
    public void pass(String businessKey, Duration time) {
        var until = clock.instant().plus(time);
        for (var next = nextJob(businessKey, until); next != null; next = nextJob(businessKey, until)) {
            if (next.getDuedate() != null && next.getDuedate().toInstant().isAfter(clock.instant())) {
                ControlledTime.set(next.getDuedate().toInstant());
            }
            run(next);
        }
        ControlledTime.set(until);
    }

    /** Runs what could run now: steps that leave the building. */
    public void runDue(String businessKey) {
        pass(businessKey, Duration.ZERO);
    }

    /** Runs one job by id, as the system. */
    public void run(Job job) {
        Actor.asSystem("timer", () -> engine.getManagementService().executeJob(job.getId()));
    }

    private Job nextJob(String businessKey, Instant until) {
        return jobs(businessKey).stream()
                .filter(job -> job.getRetries() > 0 && !job.isSuspended())
                .filter(job -> job.getDuedate() == null
                        || !job.getDuedate().toInstant().isAfter(until))
                .min(Comparator.comparing(Job::getDuedate, Comparator.nullsFirst(Comparator.naturalOrder())))
                .orElse(null);
    }

    /** @return the journey's waiting timers and asynchronous steps, in all its processes */
    public List<Job> jobs(String businessKey) {
        return engine
                .getRuntimeService()
                .createProcessInstanceQuery()
                .processInstanceBusinessKey(businessKey)
                .list()
                .stream()
                .flatMap(instance ->
                        engine
                                .getManagementService()
                                .createJobQuery()
                                .processInstanceId(instance.getId())
                                .list()
                                .stream())
                .toList();
    }
}
