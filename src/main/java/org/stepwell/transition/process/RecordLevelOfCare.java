package org.stepwell.transition.process;

import static org.stepwell.transition.process.TransitionOfCareProcess.RECERTIFIES;
import static org.stepwell.transition.process.TransitionOfCareProcess.RECERTIFY_ON;
import static org.stepwell.transition.process.TransitionOfCareProcess.RECOMMENDED_LEVEL;

import java.util.Date;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import org.stepwell.coordination.LevelOfCare;
import org.stepwell.patient.EpisodeId;
import org.stepwell.transition.LevelsOfCare;
import org.stepwell.workflow.Answers;
import org.stepwell.workflow.Word;

/** Files which level of care was decided, by whom and why. */
@Component
class RecordLevelOfCare implements JavaDelegate {

    private final LevelsOfCare levels;

    RecordLevelOfCare(LevelsOfCare levels) {
        this.levels = levels;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var answers = Answers.of(execution);
        var recertify = levels.decide(
                EpisodeId.of(execution.getProcessBusinessKey()),
                Word.to(LevelOfCare.class, RECOMMENDED_LEVEL.get(execution)),
                Word.to(LevelOfCare.class, answers.text("level")),
                answers.optionalText("reason").orElse(null));
        RECERTIFIES.set(execution, recertify.isPresent());
        RECERTIFY_ON.set(execution, recertify.map(Date::from).orElse(null));
    }
}
