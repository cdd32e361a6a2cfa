package org.stepwell.handover.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import org.stepwell.audit.Actor;
import org.stepwell.handover.HandOvers;
import org.stepwell.patient.EpisodeId;
import org.stepwell.workflow.Answers;

/** Files the receiver's answer; as the system, as the person is not theirs before they have accepted. */
@Component
class RecordAcceptance implements JavaDelegate {

    private final HandOvers handOvers;

    RecordAcceptance(HandOvers handOvers) {
        this.handOvers = handOvers;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var answers = Answers.of(execution);
        var accepted = answers.text("decision").equals("accept");
        var by = Actor.current();
        Actor.asSystem("hand-over", () -> file(execution, accepted, by, answers));
        HandOverProcess.HAND_OVER_ACCEPTED.set(execution, accepted);
    }

    private void file(DelegateExecution execution, boolean accepted, String by, Answers answers) {
        var episode = EpisodeId.of(execution.getProcessBusinessKey());
        var id = HandOverProcess.handOver(execution);
        if (accepted) {
            handOvers.accept(episode, id, by, answers.optionalText("note").orElse(null));
        } else {
            handOvers.decline(episode, id, by, answers.optionalText("reason").orElse(null));
        }
    }
}
