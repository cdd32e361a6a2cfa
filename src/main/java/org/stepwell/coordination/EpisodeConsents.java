package org.stepwell.coordination;

import java.util.Optional;
import org.springframework.stereotype.Service;
import org.stepwell.consent.ConsentDecision;
import org.stepwell.consent.Consents;
import org.stepwell.consent.Part2Records;
import org.stepwell.patient.EpisodeId;
import org.stepwell.team.Changes;

/** Takes the consent an episode begins with, without which it ends. */
@Service
public class EpisodeConsents {

    private final Consents consents;
    private final Part2Records part2;
    private final Episodes episodes;

    EpisodeConsents(Consents consents, Part2Records part2, Episodes episodes) {
        this.consents = consents;
        this.part2 = part2;
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

    /** The same, with what was decided about records under 42 CFR Part 2 if there are any; that they exist holds either way. */
    @Changes("consent")
    public void record(EpisodeId episode, ConsentDecision decision, Optional<ConsentDecision> protectedRecords) {
        protectedRecords.ifPresent(theirs -> {
            part2.mark(episode);
            consents.record(episode, theirs);
        });
        record(episode, decision);
    }
}
