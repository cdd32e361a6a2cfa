package org.stepwell.careplan;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.stepwell.coordination.EpisodeClosed;
import org.stepwell.coordination.Episodes;
import org.stepwell.coordination.Outcome;
import org.stepwell.patient.EpisodeId;
import org.stepwell.team.Changes;

/** Ends plans: a declined draft is withdrawn, and with the episode ends whatever is still open. Nothing is deleted. */
@Service
public class PlanEndings {

    private final CarePlanRepository plans;
    private final Episodes episodes;

    PlanEndings(CarePlanRepository plans, Episodes episodes) {
        this.plans = plans;
        this.episodes = episodes;
    }

    /** Withdraws the draft for the reason the person gave; without a plan in force the person has declined care. */
    @Changes("care plan")
    public void withdraw(EpisodeId episode) {
        var draft = plans.findByEpisodeIdAndStatus(episode, PlanStatus.DRAFT)
                .orElseThrow(() -> new NoSuchPlan("open draft"));
        draft.withdraw(draft.lastAgreement().map(Agreement::note).orElse(null));
        plans.save(draft);
        if (plans.findByEpisodeIdAndStatus(episode, PlanStatus.ACTIVE).isEmpty()) {
            episodes.recordOutcome(episode, Outcome.DECLINED);
        }
    }

    /** Completes the plan in force when the person graduated, revokes it otherwise; an open draft is withdrawn. */
    @EventListener
    public void on(EpisodeClosed closed) {
        plans.findByEpisodeIdAndStatus(closed.episode(), PlanStatus.DRAFT).ifPresent(draft -> {
            draft.withdraw(null);
            plans.save(draft);
        });
        plans.findByEpisodeIdAndStatus(closed.episode(), PlanStatus.ACTIVE).ifPresent(plan -> {
            plan.end(closed.outcome() == Outcome.GRADUATED ? PlanStatus.COMPLETED : PlanStatus.REVOKED);
            plans.save(plan);
        });
    }
}
