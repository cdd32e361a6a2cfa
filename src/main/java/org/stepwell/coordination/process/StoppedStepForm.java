package org.stepwell.coordination.process;

import java.util.Map;
import org.springframework.stereotype.Component;
import org.stepwell.patient.EpisodeId;
import org.stepwell.workflow.FormData;
import org.stepwell.workflow.StoppedSteps;

/** The form resolve-stopped-step: names the journey and the step that stopped. */
@Component
class StoppedStepForm implements FormData {

    private final StoppedSteps steps;

    StoppedStepForm(StoppedSteps steps) {
        this.steps = steps;
    }

    @Override
    public String form() {
        return "resolve-stopped-step";
    }

    @Override
    public Map<String, Object> data(EpisodeId episode, String taskId, Map<String, Object> variables) {
        var stopped = steps.find((String) variables.get(StoppedStepProcess.JOB_ID.name()))
                .map(step -> step.journey() + ": " + step.step())
                .orElse("It runs again meanwhile");
        return Map.of("stopped", stopped);
    }
}
