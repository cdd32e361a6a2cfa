package org.stepwell.careplan;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.stepwell.patient.EpisodeId;
import org.stepwell.team.Changes;
import org.stepwell.team.Reads;
import org.stepwell.team.Role;

/** Drafts plans: from the needs found, from what the team adds, or from the plan in force. */
@Service
public class PlanDrafts {

    private final CarePlanRepository plans;
    private final DraftFromNeeds fromNeeds;
    private final PlanItems items;
    private final PlanConflicts conflicts;

    PlanDrafts(CarePlanRepository plans, DraftFromNeeds fromNeeds, PlanItems items, PlanConflicts conflicts) {
        this.plans = plans;
        this.fromNeeds = fromNeeds;
        this.items = items;
        this.conflicts = conflicts;
    }

    /** The draft made, and the roles on the team that are to contribute to it. */
    public record Drafted(UUID planId, List<Role> contributors) {}

    /** @return the open draft of the episode; throws {@link NoSuchPlan} without one */
    @Reads("care plan")
    public CarePlan of(EpisodeId episode) {
        return required(episode);
    }

    /** Takes up the open draft if a conference left one, else copies the plan in force, else starts from the needs. */
    @Changes("care plan")
    public Drafted draft(EpisodeId episode) {
        var draft = plans.save(openOrNew(episode));
        return new Drafted(draft.id(), items.contributors(draft));
    }

    /** Adds what a team member in this role proposes and takes on; throws {@link NoSuchPlan} without an open draft. */
    @Changes("care plan")
    public void contribute(EpisodeId episode, Role by, List<GoalDraft> goals, List<ActivityDraft> activities) {
        var draft = required(episode);
        draft.revise(
                with(draft.goals(), items.goals(draft, goals, by)),
                with(draft.activities(), items.activities(draft, activities)));
        plans.save(draft);
    }

    /** @return what stands in the draft's way */
    @Reads("care plan")
    public List<Finding> conflicts(EpisodeId episode) {
        return conflicts.in(required(episode));
    }

    /** Clears the draft for the person to decide on if nothing stands in its way; returns what does. */
    @Changes("care plan")
    public List<Finding> propose(EpisodeId episode) {
        var draft = required(episode);
        var findings = conflicts.in(draft);
        if (findings.isEmpty()) {
            draft.propose();
            plans.save(draft);
        }
        return findings;
    }

    /** Replaces goals and activities by these; those that name an id keep it, its progress and its need. */
    @Changes("care plan")
    public void revise(EpisodeId episode, List<GoalDraft> goals, List<ActivityDraft> activities) {
        var draft = required(episode);
        draft.revise(items.goals(draft, goals, Role.CARE_MANAGER), items.activities(draft, activities));
        plans.save(draft);
    }

    /**
     * Starts the next version from the plan in force with what a case conference decided: these goals go on, these
     * activities come on top.
     *
     * @throws NoSuchPlan when no plan is in force
     */
    @Changes("care plan")
    public CarePlan reviseFrom(EpisodeId episode, List<GoalDraft> goals, List<ActivityDraft> newActivities) {
        if (plans.findByEpisodeIdAndStatus(episode, PlanStatus.ACTIVE).isEmpty()) {
            throw new NoSuchPlan("plan in force");
        }
        var draft = openOrNew(episode);
        draft.revise(
                items.goals(draft, goals, Role.CARE_MANAGER),
                with(draft.activities(), items.activities(draft, newActivities)));
        return plans.save(draft);
    }

    private CarePlan openOrNew(EpisodeId episode) {
        return open(episode).orElseGet(() -> next(episode));
    }

    private CarePlan next(EpisodeId episode) {
        var versions = plans.findByEpisodeIdOrderByVersionNumberDesc(episode);
        var number = versions.stream().mapToInt(CarePlan::versionNumber).max().orElse(0) + 1;
        return versions.stream()
                .filter(plan -> plan.status() == PlanStatus.ACTIVE)
                .findFirst()
                .map(active -> active.copy(number))
                .orElseGet(() -> first(episode, number));
    }

    private CarePlan first(EpisodeId episode, int number) {
        var draft = new CarePlan(UUID.randomUUID(), episode, number, null);
        var proposal = fromNeeds.propose(episode);
        draft.revise(
                items.goals(draft, proposal.goals(), Role.CARE_MANAGER),
                items.activitiesOnTheTeam(draft, proposal.activities()));
        return draft;
    }

    private Optional<CarePlan> open(EpisodeId episode) {
        return plans.findByEpisodeIdAndStatus(episode, PlanStatus.DRAFT);
    }

    private CarePlan required(EpisodeId episode) {
        return open(episode).orElseThrow(() -> new NoSuchPlan("open draft"));
    }

    private static <T> List<T> with(List<T> present, List<T> more) {
        return Stream.concat(present.stream(), more.stream()).toList();
    }
}
