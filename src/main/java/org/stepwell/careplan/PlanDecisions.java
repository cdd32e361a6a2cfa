package org.stepwell.careplan;

import java.time.Clock;
import org.springframework.stereotype.Service;
import org.stepwell.audit.Actor;
import org.stepwell.patient.EpisodeId;
import org.stepwell.team.Changes;

/** Keeps the person's decision on a plan and the primary care provider's signature under it. */
@Service
public class PlanDecisions {

    private final CarePlanRepository plans;
    private final Clock clock;

    PlanDecisions(CarePlanRepository plans, Clock clock) {
        this.plans = plans;
        this.clock = clock;
    }

    /**
     * Records what the person answered; only after agreement may the plan be signed.
     *
     * @throws PlanNotReady while conflicts stand in the plan's way
     */
    @Changes("care plan")
    public void decide(EpisodeId episode, Agreement.Answer answer) {
        var draft = open(episode);
        draft.decide(answer.at(clock.instant()));
        plans.save(draft);
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
