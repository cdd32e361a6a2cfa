package org.stepwell.coordination;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.stepwell.audit.Actor;
import org.stepwell.patient.EpisodeId;
import org.stepwell.team.Changes;
import org.stepwell.team.Reads;

/** Keeps the relapse-prevention plans of an episode; writing one begins that phase. */
@Service
public class RelapsePreventionPlans {

    private final RelapsePreventionPlanRepository plans;
    private final Episodes episodes;
    private final Clock clock;

    RelapsePreventionPlans(RelapsePreventionPlanRepository plans, Episodes episodes, Clock clock) {
        this.plans = plans;
        this.episodes = episodes;
        this.clock = clock;
    }

    /** Files the plan and moves the episode into relapse prevention. */
    @Changes("relapse-prevention plan")
    public void write(EpisodeId episode, RelapseAdvice advice) {
        plans.save(new RelapsePreventionPlan(
                UUID.randomUUID(),
                0,
                episode,
                advice.warningSigns(),
                advice.whatHelps(),
                advice.whoToCall(),
                advice.medicationPlan(),
                Actor.current(),
                clock.instant()));
        episodes.enterRelapsePrevention(episode);
    }

    /** @return the plans, the newest first */
    @Reads("relapse-prevention plan")
    public List<RelapsePreventionPlan> of(EpisodeId episode) {
        return plans.findByEpisodeIdOrderByWrittenAtDesc(episode);
    }
}
