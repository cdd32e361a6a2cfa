package org.stepwell.billing.process;

import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.stepwell.audit.Actor;
import org.stepwell.billing.CareActivity;
import org.stepwell.billing.CareSource;
import org.stepwell.billing.CareTimes;
import org.stepwell.billing.Spent;
import org.stepwell.patient.EpisodeId;
import org.stepwell.workflow.Answers;

/** Counts the minutes that somebody notes when they complete a step; any form that asks for careMinutes takes part. */
@Component
class AccrueTaskTime {

    private static final String CARE_MINUTES = "careMinutes";
    private static final Set<String> SAFETY_PLANNING = Set.of("write-safety-plan", "review-safety-plan");

    private final CareTimes times;
    private final Clock clock;

    AccrueTaskTime(CareTimes times, Clock clock) {
        this.times = times;
        this.clock = clock;
    }

    @EventListener(condition = "#task.eventName == 'complete'")
    void on(DelegateTask task) {
        if (task.getVariable(Answers.VARIABLE) instanceof Map<?, ?> said
                && said.get(CARE_MINUTES) instanceof Integer minutes
                && minutes > 0) {
            times.add(EpisodeId.of(task.getExecution().getProcessBusinessKey()), spent(task, minutes));
        }
    }

    private Spent spent(DelegateTask task, int minutes) {
        var started = clock.instant().minus(Duration.ofMinutes(minutes));
        var activity = SAFETY_PLANNING.contains(task.getTaskDefinitionKey())
                ? CareActivity.SAFETY_PLANNING
                : CareActivity.CARE_COORDINATION;
        return new Spent(activity, Actor.current(), started, minutes, CareSource.TASK, task.getId());
    }
}
