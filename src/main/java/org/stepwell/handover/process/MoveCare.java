package org.stepwell.handover.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import org.stepwell.audit.Actor;
import org.stepwell.handover.HandOvers;
import org.stepwell.patient.EpisodeId;

/** Makes the receiver the person's care manager; as the system, as until then they may change nothing there. */
@Component
class MoveCare implements JavaDelegate {

    private final HandOvers handOvers;

    MoveCare(HandOvers handOvers) {
        this.handOvers = handOvers;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var episode = EpisodeId.of(execution.getProcessBusinessKey());
        Actor.asSystem("hand-over", () -> handOvers.move(episode, HandOverProcess.handOver(execution)));
    }
}
