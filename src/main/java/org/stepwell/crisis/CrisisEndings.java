package org.stepwell.crisis;

import java.util.UUID;
import org.springframework.stereotype.Service;
import org.stepwell.coordination.Episodes;
import org.stepwell.patient.EpisodeId;
import org.stepwell.team.Changes;

/** Ends a crisis that people decided to close: the risk may be rated anew, and routine outreach goes on. */
@Service
public class CrisisEndings {

    private final Crises crises;
    private final Episodes episodes;
    private final RoutineOutreach outreach;

    CrisisEndings(Crises crises, Episodes episodes, RoutineOutreach outreach) {
        this.crises = crises;
        this.episodes = episodes;
        this.outreach = outreach;
    }

    @Changes("crisis")
    public void close(EpisodeId episode, UUID id) {
        outreach.resume(episode);
        episodes.releaseRisk(episode);
        crises.close(episode, id);
    }
}
