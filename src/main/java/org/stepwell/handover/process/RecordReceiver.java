package org.stepwell.handover.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import org.stepwell.handover.HandOvers;
import org.stepwell.patient.EpisodeId;
import org.stepwell.workflow.Answers;

/** Files whom the supervisor asks next, if anybody. */
@Component
class RecordReceiver implements JavaDelegate {

    private final HandOvers handOvers;

    RecordReceiver(HandOvers handOvers) {
        this.handOvers = handOvers;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var receiver = Answers.of(execution).optionalText("receiver");
        handOvers.choose(
                EpisodeId.of(execution.getProcessBusinessKey()),
                HandOverProcess.handOver(execution),
                receiver.orElse(null));
        HandOverProcess.RECEIVER.set(execution, receiver.orElse(HandOverProcess.NOBODY));
    }
}
