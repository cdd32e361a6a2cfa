package org.stepwell.coordination.process;

import java.util.Map;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.stepwell.audit.Actor;
import org.stepwell.workflow.Journeys;
import org.stepwell.workflow.StepStopped;
import org.stepwell.workflow.StoppedSteps;

/** Brings a stopped step of an episode before a supervisor, in the transaction in which its last try failed. */
@Component
class StartStoppedStep {

    private final Journeys journeys;
    private final StoppedSteps steps;

    StartStoppedStep(Journeys journeys, StoppedSteps steps) {
        this.journeys = journeys;
        this.steps = steps;
    }

    @EventListener
    void on(StepStopped stopped) {
        Actor.asSystem("incident", () -> steps.businessKey(stopped.processInstanceId())
                .ifPresent(episode -> journeys.start(
                        StoppedStepProcess.KEY, episode, Map.of(StoppedStepProcess.JOB_ID.name(), stopped.jobId()))));
    }
}
