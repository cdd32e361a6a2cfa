package org.stepwell.coordination;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Service;
import org.stepwell.audit.Actor;
import org.stepwell.patient.EpisodeId;
import org.stepwell.relation.Decider;
import org.stepwell.relation.Deferral;
import org.stepwell.relation.Deferrals;
import org.stepwell.relation.Proxies;
import org.stepwell.team.Changes;
import org.stepwell.team.Reads;

/** Keeps who approved or refused the closure of an episode, and why. */
@Service
public class ClosureDecisions {

    /** The step that asks whether care may end. */
    public static final String GATE = "approve-closure";

    private final ClosureDecisionRepository decisions;
    private final Episodes episodes;
    private final Deciding deciding;
    private final Clock clock;

    ClosureDecisions(ClosureDecisionRepository decisions, Episodes episodes, Deciding deciding, Clock clock) {
        this.decisions = decisions;
        this.episodes = episodes;
        this.deciding = deciding;
        this.clock = clock;
    }

    /** Who may decide, and what is put off. */
    @Component
    record Deciding(Proxies proxies, Deferrals deferrals) {}

    /**
     * Approval makes the person a graduate; refusal leaves the episode as it is.
     *
     * @return until when it is put off, empty when it was decided
     * @throws org.stepwell.workflow.InvalidAnswer when a proxy without authority decided, or for a day too late
     */
    @Changes("closure decision")
    public Optional<Deferral> decide(EpisodeId episode, ClosureAnswer answer) {
        var decider = answer.said().map(said -> deciding.proxies().decider(episode, said));
        if (answer.wish() == ClosureAnswer.Wish.DEFER) {
            return Optional.of(deciding.deferrals().putOff(episode, GATE, decider.orElseThrow(), answer.deferUntil()));
        }
        var approved = answer.wish() == ClosureAnswer.Wish.APPROVE;
        decisions.save(new ClosureDecision(
                UUID.randomUUID(),
                0,
                episode,
                approved,
                answer.remark(),
                decider.map(Decider::by).orElse(null),
                decider.map(Decider::name).orElse(null),
                Actor.current(),
                clock.instant()));
        if (approved) {
            episodes.recordOutcome(episode, Outcome.GRADUATED);
        }
        return Optional.empty();
    }

    /** @return the decisions, the newest first */
    @Reads("closure decision")
    public List<ClosureDecision> of(EpisodeId episode) {
        return decisions.findByEpisodeIdOrderByDecidedAtDesc(episode);
    }
}
