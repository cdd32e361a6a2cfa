package org.stepwell.workflow;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.Date;
import java.util.List;
import java.util.function.Predicate;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/**
 * Lets the timers of routine journeys stand still and go on with what was left of their time. What people do in those
 * journeys meanwhile stays possible, and a timer that is set meanwhile stands still too; see {@link HoldNewTimers}.
 */
@Component
public class RoutineTimers {

    private final RuntimeService runtime;
    private final ManagementService management;
    private final PausedJourneys paused;
    private final ApplicationEventPublisher news;
    private final Clock clock;

    RoutineTimers(
            RuntimeService runtime,
            ManagementService management,
            PausedJourneys paused,
            ApplicationEventPublisher news,
            Clock clock) {
        this.runtime = runtime;
        this.management = management;
        this.paused = paused;
        this.news = news;
        this.clock = clock;
    }

    /** Stops the timers of these processes under this business key; those that stand still already go on doing so. */
    public void pause(String businessKey, Collection<String> processKeys) {
        paused.lock(businessKey);
        processKeys.stream()
                .filter(processKey -> paused.begin(businessKey, processKey, clock.instant()))
                .flatMap(processKey -> running(businessKey, processKey).stream())
                .forEach(instance -> management.suspendJobByProcessInstanceId(instance.getId()));
    }

    /** Lets every paused timer under this business key go on; does nothing when none is. */
    public void resume(String businessKey) {
        paused.lock(businessKey);
        paused.end(businessKey)
                .forEach((processKey, since) ->
                        running(businessKey, processKey).forEach(instance -> goOn(instance, processKey, since)));
    }

    private void goOn(ProcessInstance instance, String processKey, Instant pausedAt) {
        var timers = management
                .createJobQuery()
                .processInstanceId(instance.getId())
                .timers()
                .list();
        var stood = Duration.between(standingSince(timers, pausedAt), clock.instant());
        timers.forEach(timer -> management.setJobDuedate(timer.getId(), later(timer.getDuedate(), stood), false));
        postponeDates(instance, date -> date.toInstant().isAfter(pausedAt), stood);
        management.activateJobByProcessInstanceId(instance.getId());
        news.publishEvent(new JourneyPostponed(processKey, instance.getBusinessKey(), stood));
    }

    /** A timer set during the pause has stood still since then only. */
    private static Instant standingSince(List<Job> timers, Instant pausedAt) {
        return timers.stream()
                .map(timer -> timer.getCreateTime().toInstant())
                .filter(pausedAt::isBefore)
                .max(Instant::compareTo)
                .orElse(pausedAt);
    }

    /** Dates the journey carries for timers that it has yet to set. */
    private void postponeDates(ProcessInstance instance, Predicate<Date> isAhead, Duration by) {
        runtime.getVariables(instance.getId()).forEach((name, value) -> {
            if (value instanceof Date date && isAhead.test(date)) {
                runtime.setVariable(instance.getId(), name, later(date, by));
            }
        });
    }

    private List<ProcessInstance> running(String businessKey, String processKey) {
        return runtime.createProcessInstanceQuery()
                .processInstanceBusinessKey(businessKey)
                .processDefinitionKey(processKey)
                .list();
    }

    private static Date later(Date date, Duration by) {
        return Date.from(date.toInstant().plus(by));
    }
}
