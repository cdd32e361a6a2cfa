package org.stepwell.careplan;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.stepwell.patient.EpisodeId;
import org.stepwell.team.Changes;
import org.stepwell.team.Reads;

/** The plans of an episode and the progress made on the one in force. */
@Service
public class CarePlans {

    private final CarePlanRepository plans;
    private final GoalReviewRepository reviews;
    private final PlanConflicts conflicts;
    private final Clock clock;

    CarePlans(CarePlanRepository plans, GoalReviewRepository reviews, PlanConflicts conflicts, Clock clock) {
        this.plans = plans;
        this.reviews = reviews;
        this.conflicts = conflicts;
        this.clock = clock;
    }

    /** @return the plan in force */
    @Reads("care plan")
    public Optional<CarePlan> active(EpisodeId episode) {
        return plans.findByEpisodeIdAndStatus(episode, PlanStatus.ACTIVE);
    }

    /** @return every version, drafts and withdrawn ones too, newest first */
    @Reads("care plan")
    public List<CarePlan> versions(EpisodeId episode) {
        return plans.findByEpisodeIdOrderByVersionNumberDesc(episode);
    }

    /**
     * @return what stands against this version with the team as it is now: goals and activities nobody owns any more,
     *     and what is there twice or against each other; none for a version that is neither a draft nor in force
     */
    @Reads("care plan")
    public List<Finding> conflicts(EpisodeId episode, UUID planId) {
        return plans.findByEpisodeIdOrderByVersionNumberDesc(episode).stream()
                .filter(plan -> plan.id().equals(planId))
                .filter(plan -> plan.status() == PlanStatus.DRAFT || plan.status() == PlanStatus.ACTIVE)
                .flatMap(plan -> conflicts.in(plan).stream())
                .toList();
    }

    /** @return every review of every goal, oldest first */
    @Reads("goal review")
    public List<GoalReview> goalReviews(EpisodeId episode) {
        return reviews.findByEpisodeIdOrderByReviewedOnAscRecordedAtAsc(episode);
    }

    /**
     * Notes how goals of the plan in force go, without unlocking its text.
     *
     * @throws NoSuchPlan when no plan is in force or it has no such goal
     */
    @Changes("goal review")
    public void reviewGoals(EpisodeId episode, Collection<GoalProgress> told, LocalDate on) {
        if (told.isEmpty()) {
            return;
        }
        var plan = inForce(episode);
        told.forEach(progress -> reviews.save(review(plan, progress, on)));
        plans.save(plan);
    }

    private GoalReview review(CarePlan plan, GoalProgress told, LocalDate on) {
        var goal = plan.goal(told.goal()).orElseThrow(() -> new NoSuchPlan("such goal in the plan"));
        goal.measure().check("goals", told.value());
        plan.review(goal, told.status());
        return new GoalReview(
                UUID.randomUUID(),
                0,
                plan.episodeId(),
                plan.id(),
                goal.id(),
                told.status(),
                told.value(),
                on,
                clock.instant());
    }

    /**
     * @return the longest run of latest reviews of one goal that say worsening or no progress, since the plan in force
     *     was published; two of them are a reason to adjust it (clinical rules 3.5)
     */
    @Reads("goal review")
    public int missedReviews(EpisodeId episode) {
        return plans
                .findByEpisodeIdAndStatus(episode, PlanStatus.ACTIVE)
                .map(plan -> reviews.findByCarePlanIdOrderByReviewedOnDescRecordedAtDesc(plan.id()))
                .stream()
                .flatMap(latestFirst ->
                        latestFirst.stream().collect(Collectors.groupingBy(GoalReview::goalId)).values().stream())
                .mapToInt(CarePlans::missedInARow)
                .max()
                .orElse(0);
    }

    /**
     * Notes on the plan in force how far the activities for a need are, as when a referral's loop closes; a need the plan
     * does not speak of changes nothing.
     *
     * @throws NoSuchPlan when no plan is in force
     */
    @Changes("care plan")
    public void reportActivity(EpisodeId episode, UUID needId, Activity.Status status) {
        var plan = inForce(episode);
        plan.report(needId, status);
        plans.save(plan);
    }

    private CarePlan inForce(EpisodeId episode) {
        return plans.findByEpisodeIdAndStatus(episode, PlanStatus.ACTIVE)
                .orElseThrow(() -> new NoSuchPlan("plan in force"));
    }

    private static int missedInARow(List<GoalReview> latestFirst) {
        return (int) latestFirst.stream()
                .takeWhile(review -> review.status().isMissed())
                .count();
    }
}
