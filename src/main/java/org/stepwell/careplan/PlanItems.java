package org.stepwell.careplan;

import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.stepwell.team.CareTeams;
import org.stepwell.team.Role;
import org.stepwell.workflow.InvalidAnswer;
import org.stepwell.workflow.Words;

/** Turns what people propose into goals and activities of a plan, each with its owner on the care team. */
@Component
class PlanItems {

    private final CareTeams teams;

    PlanItems(CareTeams teams) {
        this.teams = teams;
    }

    List<Goal> goals(CarePlan plan, List<GoalDraft> drafts, Role by) {
        requireOnce("goals", drafts.stream().map(GoalDraft::goalId));
        return drafts.stream().map(draft -> goal(plan, draft, by)).toList();
    }

    List<Activity> activities(CarePlan plan, List<ActivityDraft> drafts) {
        requireOnce("activities", drafts.stream().map(ActivityDraft::activityId));
        return drafts.stream().map(draft -> activity(plan, draft)).toList();
    }

    /** As {@link #activities}; what nobody on the team could own falls to the care manager. */
    List<Activity> activitiesOnTheTeam(CarePlan plan, List<ActivityDraft> drafts) {
        var present = teams.rolesOn(plan.episodeId());
        return activities(
                plan,
                drafts.stream()
                        .map(draft -> present.contains(draft.ownerRole()) ? draft : draft.ownedBy(Role.CARE_MANAGER))
                        .toList());
    }

    /** @return the clinical roles on the team; the care manager holds the draft and has no need to */
    List<Role> contributors(CarePlan plan) {
        return teams.rolesOn(plan.episodeId()).stream()
                .filter(role -> role.isClinical() && role != Role.CARE_MANAGER)
                .toList();
    }

    private static Goal goal(CarePlan plan, GoalDraft draft, Role by) {
        if (draft.goalId() == null) {
            return Goal.from(draft, by);
        }
        return plan.goal(draft.goalId())
                .orElseThrow(() -> new InvalidAnswer("goals", Words.say("wrong.careplan.no-such-goal")))
                .revised(draft);
    }

    private Activity activity(CarePlan plan, ActivityDraft draft) {
        var owner = draft.ownerRole() == null
                ? null
                : teams.memberOf(plan.episodeId(), draft.ownerRole()).orElse(null);
        if (draft.activityId() == null) {
            return Activity.from(draft, owner);
        }
        return plan.activities().stream()
                .filter(activity -> activity.id().equals(draft.activityId()))
                .findFirst()
                .orElseThrow(() -> new InvalidAnswer("activities", Words.say("wrong.careplan.no-such-activity")))
                .revised(draft, owner);
    }

    private static void requireOnce(String field, Stream<UUID> ids) {
        var seen = new HashSet<UUID>();
        if (!ids.filter(Objects::nonNull).allMatch(seen::add)) {
            throw new InvalidAnswer(field, Words.say("wrong.careplan.twice"));
        }
    }
}
