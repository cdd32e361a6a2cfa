package org.stepwell.handover.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import org.stepwell.handover.HandOvers;
import org.stepwell.patient.EpisodeId;
import org.stepwell.workflow.Answers;

/** Files how the person was told, and what they say to it. */
@Component
class RecordTelling implements JavaDelegate {

    private final HandOvers handOvers;

    RecordTelling(HandOvers handOvers) {
        this.handOvers = handOvers;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var answers = Answers.of(execution);
        handOvers.tell(
                EpisodeId.of(execution.getProcessBusinessKey()),
                HandOverProcess.handOver(execution),
                answers.text("told"),
                answers.optionalText("says").orElse(null));
    }
}
