package org.stepwell.coordination;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.stepwell.audit.Actor;
import org.stepwell.patient.EpisodeId;
import org.stepwell.team.Changes;
import org.stepwell.team.Reads;

/** Keeps who approved or refused the closure of an episode, and why. */
@Service
public class ClosureDecisions {

    private final ClosureDecisionRepository decisions;
    private final Episodes episodes;
    private final Clock clock;

    ClosureDecisions(ClosureDecisionRepository decisions, Episodes episodes, Clock clock) {
        this.decisions = decisions;
        this.episodes = episodes;
        this.clock = clock;
    }

    /** Approval makes the person a graduate; refusal leaves the episode as it is. The remark may be null. */
    @Changes("closure decision")
    public void record(EpisodeId episode, boolean approved, String remark) {
        decisions.save(
                new ClosureDecision(UUID.randomUUID(), 0, episode, approved, remark, Actor.current(), clock.instant()));
        if (approved) {
            episodes.recordOutcome(episode, Outcome.GRADUATED);
        }
    }

    /** @return the decisions, the newest first */
    @Reads("closure decision")
    public List<ClosureDecision> of(EpisodeId episode) {
        return decisions.findByEpisodeIdOrderByDecidedAtDesc(episode);
    }
}
