package org.stepwell.workflow;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.Date;
import java.util.List;
import java.util.function.Predicate;
import org.camunda.bpm.engine.RuntimeService;
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
    private final StandingTimers timers;
    private final PausedJourneys paused;
    private final ApplicationEventPublisher news;
    private final Clock clock;

    RoutineTimers(
            RuntimeService runtime,
            StandingTimers timers,
            PausedJourneys paused,
            ApplicationEventPublisher news,
            Clock clock) {
        this.runtime = runtime;
        this.timers = timers;
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
                .forEach(instance -> timers.of(instance.getId(), StandingTimers::stop));
    }

    /** Lets every paused timer under this business key go on; does nothing when none is. */
    public void resume(String businessKey) {
        paused.lock(businessKey);
        paused.end(businessKey).forEach((processKey, since) -> running(businessKey, processKey)
                .forEach(instance -> goOn(instance, processKey, since)));
    }

    /** Stops the timers of a journey again that was let go on as a whole, if it is paused; does nothing otherwise. */
    public void hold(String processInstanceId) {
        var instance = runtime.createProcessInstanceQuery()
                .processInstanceId(processInstanceId)
                .singleResult();
        var businessKey = instance.getBusinessKey();
        if (businessKey != null && paused.isPaused(businessKey, instance.getProcessDefinitionKey())) {
            timers.of(processInstanceId, StandingTimers::stop);
        }
    }

    private void goOn(ProcessInstance instance, String processKey, Instant pausedAt) {
        var stood = Duration.between(timers.standingSince(instance.getId(), pausedAt), clock.instant());
        timers.of(instance.getId(), timer -> StandingTimers.goOn(timer, stood));
        postponeDates(instance, date -> date.toInstant().isAfter(pausedAt), stood);
        news.publishEvent(new JourneyPostponed(processKey, instance.getBusinessKey(), stood));
    }

    /** Dates the journey carries for timers that it has yet to set. */
    private void postponeDates(ProcessInstance instance, Predicate<Date> isAhead, Duration by) {
        runtime.getVariables(instance.getId()).forEach((name, value) -> {
            if (value instanceof Date date && isAhead.test(date)) {
                runtime.setVariable(
                        instance.getId(), name, Date.from(date.toInstant().plus(by)));
            }
        });
    }

    private List<ProcessInstance> running(String businessKey, String processKey) {
        return runtime.createProcessInstanceQuery()
                .processInstanceBusinessKey(businessKey)
                .processDefinitionKey(processKey)
                .list();
    }
}
