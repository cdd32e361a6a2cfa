package org.stepwell.crisis.process;

import java.util.Map;
import org.springframework.stereotype.Component;
import org.stepwell.crisis.Crises;
import org.stepwell.crisis.Crisis;
import org.stepwell.patient.EpisodeId;
import org.stepwell.workflow.FormData;
import org.stepwell.workflow.Word;

/** The form step-in: says how the crisis stands whose clock ran out. */
@Component
class StepInForm implements FormData {

    private final Crises crises;

    StepInForm(Crises crises) {
        this.crises = crises;
    }

    @Override
    public String form() {
        return "step-in";
    }

    @Override
    public Map<String, Object> data(EpisodeId episode, String taskId, Map<String, Object> variables) {
        return Map.of("standing", crises.open(episode).map(StepInForm::standing).orElse(""));
    }

    private static String standing(Crisis crisis) {
        return crisis.level()
                .map(level -> "**Risk: %s.** The person was to be spoken to by now.".formatted(Word.of(level)))
                .orElse("**Not screened yet.** Until somebody has asked, the risk may be high.");
    }
}
