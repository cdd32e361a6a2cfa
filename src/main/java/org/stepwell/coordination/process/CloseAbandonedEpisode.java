package org.stepwell.coordination.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import org.stepwell.coordination.Episodes;
import org.stepwell.patient.EpisodeId;
import org.stepwell.workflow.Word;

/** Closes the episode of a person who was let go. */
@Component
class CloseAbandonedEpisode implements JavaDelegate {

    private final Episodes episodes;

    CloseAbandonedEpisode(Episodes episodes) {
        this.episodes = episodes;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var outcome = episodes.close(EpisodeId.of(execution.getProcessBusinessKey()));
        CareCoordinationProcess.EPISODE_OUTCOME.set(execution, Word.of(outcome));
    }
}
