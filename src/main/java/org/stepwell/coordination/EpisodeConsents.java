package org.stepwell.coordination;

import org.springframework.stereotype.Service;
import org.stepwell.consent.ConsentDecision;
import org.stepwell.consent.Consents;
import org.stepwell.patient.EpisodeId;
import org.stepwell.team.Changes;

/** Takes the consent an episode begins with, without which it ends. */
@Service
public class EpisodeConsents {

    private final Consents consents;
    private final Episodes episodes;

    EpisodeConsents(Consents consents, Episodes episodes) {
        this.consents = consents;
        this.episodes = episodes;
    }

    /** Keeps the decision; a refusal is also how the episode ends. */
    @Changes("consent")
    public void record(EpisodeId episode, ConsentDecision decision) {
        consents.record(episode, decision);
        if (!decision.permitted()) {
            episodes.recordOutcome(episode, Outcome.DECLINED);
        }
    }
}
