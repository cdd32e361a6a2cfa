package org.stepwell.careplan;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.stepwell.patient.EpisodeId;
import org.stepwell.team.CareTeams;
import org.stepwell.team.Changes;

/** Puts a signed plan in force, in place of the one before. */
@Service
@EnableConfigurationProperties(CarePlanSettings.class)
public class PlanPublication {

    private final CarePlanRepository plans;
    private final CareTeams teams;
    private final ApplicationEventPublisher news;
    private final CarePlanSettings settings;

    PlanPublication(
            CarePlanRepository plans, CareTeams teams, ApplicationEventPublisher news, CarePlanSettings settings) {
        this.plans = plans;
        this.teams = teams;
        this.news = news;
        this.settings = settings;
    }

    /**
     * Locks the draft with the team behind it, ends the version it replaces and tells {@link CarePlanPublished}.
     *
     * @throws PlanNotReady before agreement and signature
     */
    @Changes("care plan")
    public CarePlan publish(EpisodeId episode) {
        var draft = plans.findByEpisodeIdAndStatus(episode, PlanStatus.DRAFT)
                .orElseThrow(() -> new NoSuchPlan("open draft"));
        draft.publish(teamOf(episode), settings.validity());
        var before = plans.findByEpisodeIdAndStatus(episode, PlanStatus.ACTIVE);
        before.ifPresent(old -> old.end(PlanStatus.REVOKED));
        before.ifPresent(plans::save);
        plans.save(draft);
        news.publishEvent(
                new CarePlanPublished(episode, draft.id(), draft.versionNumber(), newReferrals(draft, before)));
        return draft;
    }

    private List<TeamMember> teamOf(EpisodeId episode) {
        return teams.of(episode).stream()
                .map(member -> new TeamMember(member.role(), member.username()))
                .toList();
    }

    private static List<UUID> newReferrals(CarePlan draft, Optional<CarePlan> before) {
        var known = before.map(PlanPublication::referrals).orElse(List.of());
        return referrals(draft).stream().filter(need -> !known.contains(need)).toList();
    }

    private static List<UUID> referrals(CarePlan plan) {
        return plan.activities().stream()
                .filter(activity -> activity.referral() && activity.needId() != null)
                .map(Activity::needId)
                .distinct()
                .toList();
    }
}
