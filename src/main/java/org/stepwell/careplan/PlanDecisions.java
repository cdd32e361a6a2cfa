package org.stepwell.careplan;

import java.time.Clock;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.stepwell.audit.Actor;
import org.stepwell.patient.EpisodeId;
import org.stepwell.relation.Deferral;
import org.stepwell.relation.Deferrals;
import org.stepwell.relation.Gate;
import org.stepwell.relation.Proxies;
import org.stepwell.team.Changes;

/** Keeps the person's decision on a plan and the primary care provider's signature under it. */
@Service
public class PlanDecisions {

    /** The step that asks for the person's decision. */
    public static final Gate GATE = Gate.at("agree-plan");

    private final CarePlanRepository plans;
    private final Proxies proxies;
    private final Deferrals deferrals;
    private final Clock clock;

    PlanDecisions(CarePlanRepository plans, Proxies proxies, Deferrals deferrals, Clock clock) {
        this.plans = plans;
        this.proxies = proxies;
        this.deferrals = deferrals;
        this.clock = clock;
    }

    /**
     * Records what the person answered; only after agreement may the plan be signed.
     *
     * @return until when the decision is put off, empty unless it is
     * @throws PlanNotReady while conflicts stand in the plan's way
     * @throws org.stepwell.workflow.InvalidAnswer when a proxy without authority decided, or for a day too late
     */
    @Changes("care plan")
    public Optional<Deferral> decide(EpisodeId episode, Agreement.Answer answer) {
        var decider = proxies.decider(episode, answer.said());
        if (answer.decision() == Agreement.Decision.DEFERRED) {
            return Optional.of(deferrals.putOff(episode, GATE, decider, answer.deferUntil()));
        }
        var draft = open(episode);
        draft.decide(answer.by(decider, clock.instant()));
        plans.save(draft);
        return Optional.empty();
    }

    /** Signs the agreed plan as whoever is signed in; throws {@link PlanNotReady} before agreement. */
    @Changes("care plan")
    public void sign(EpisodeId episode, String comment) {
        var draft = open(episode);
        draft.sign(new Signature(Actor.current(), clock.instant(), comment));
        plans.save(draft);
    }

    private CarePlan open(EpisodeId episode) {
        return plans.findByEpisodeIdAndStatus(episode, PlanStatus.DRAFT)
                .orElseThrow(() -> new NoSuchPlan("open draft"));
    }
}
