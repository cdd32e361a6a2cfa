package org.stepwell.portal;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.stepwell.assessment.Instrument;
import org.stepwell.assessment.Scores;
import org.stepwell.careplan.Activity;
import org.stepwell.careplan.Agreement;
import org.stepwell.careplan.CarePlan;
import org.stepwell.careplan.CarePlans;
import org.stepwell.careplan.Goal;
import org.stepwell.careplan.GoalReview;
import org.stepwell.careplan.PlanStatus;
import org.stepwell.coordination.Episode;
import org.stepwell.portal.MyPlan.MyGoal;
import org.stepwell.portal.MyPlan.MyStep;
import org.stepwell.team.Accounts;
import org.stepwell.workflow.Word;

/** Reads the care plan as the person sees it. */
@Component
class MyPlans {

    private final CarePlans plans;
    private final Scores scores;
    private final Accounts accounts;
    private final Clock clock;

    MyPlans(CarePlans plans, Scores scores, Accounts accounts, Clock clock) {
        this.plans = plans;
        this.scores = scores;
        this.accounts = accounts;
        this.clock = clock;
    }

    Optional<MyPlan> inForce(Episode episode) {
        return plans.active(episode.id()).map(plan -> read(episode, plan));
    }

    /** @return the version that waits for the person's word */
    Optional<MyPlan> proposed(Episode episode) {
        return plans.versions(episode.id()).stream()
                .filter(plan -> plan.status() == PlanStatus.DRAFT)
                .findFirst()
                .map(plan -> read(episode, plan));
    }

    private MyPlan read(Episode episode, CarePlan plan) {
        var agreement = plan.lastAgreement();
        var agreedOn = agreement.map(Agreement::at).map(at -> LocalDate.ofInstant(at, clock.getZone()));
        return new MyPlan(
                plan.goals().stream().map(goal -> goal(episode, goal)).toList(),
                plan.activities().stream()
                        .filter(activity -> activity.status() != Activity.Status.CANCELLED)
                        .map(this::step)
                        .toList(),
                agreement,
                agreedOn.orElse(null),
                plan.validUntil());
    }

    private MyGoal goal(Episode episode, Goal goal) {
        return new MyGoal(
                goal.description(),
                Word.of(goal.measure()),
                goal.baseline(),
                current(episode, goal),
                goal.target(),
                goal.dueOn(),
                Word.of(goal.achievementStatus()));
    }

    private Integer current(Episode episode, Goal goal) {
        return switch (goal.measure()) {
            case PHQ_9 -> last(episode, Instrument.PHQ_9);
            case GAD_7 -> last(episode, Instrument.GAD_7);
            default -> reviewed(plans.goalReviews(episode.id()), goal);
        };
    }

    private Integer last(Episode episode, Instrument instrument) {
        return scores.last(episode.id(), instrument).flatMap(it -> it.total()).orElse(null);
    }

    private static Integer reviewed(List<GoalReview> reviews, Goal goal) {
        return reviews.stream()
                .filter(review -> review.goalId().equals(goal.id()))
                .map(GoalReview::value)
                .filter(Objects::nonNull)
                .reduce((earlier, later) -> later)
                .orElse(null);
    }

    private MyStep step(Activity activity) {
        var who = Optional.ofNullable(activity.owner())
                .flatMap(accounts::find)
                .map(account -> account.displayName())
                .orElse(null);
        return new MyStep(
                activity.description(),
                who,
                activity.ownerRole() == null ? null : activity.ownerRole().key(),
                activity.dueOn(),
                Word.of(activity.status()));
    }
}
