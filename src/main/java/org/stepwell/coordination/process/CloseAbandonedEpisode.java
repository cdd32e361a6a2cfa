package org.stepwell.coordination.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import org.stepwell.coordination.Episodes;
import org.stepwell.patient.EpisodeId;

/** Closes the episode of a person who was let go. */
@Component
class CloseAbandonedEpisode implements JavaDelegate {

    private final Episodes episodes;

    CloseAbandonedEpisode(Episodes episodes) {
        this.episodes = episodes;
    }

    @Override
    public void execute(DelegateExecution execution) {
        episodes.close(EpisodeId.of(execution.getProcessBusinessKey()));
    }
}
