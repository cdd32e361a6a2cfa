package org.stepwell.portal;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.stepwell.assessment.Scores;
import org.stepwell.careplan.Activity;
import org.stepwell.careplan.Agreement;
import org.stepwell.careplan.CarePlan;
import org.stepwell.careplan.CarePlans;
import org.stepwell.careplan.Goal;
import org.stepwell.careplan.GoalMeasurements;
import org.stepwell.careplan.PlanStatus;
import org.stepwell.consent.Item;
import org.stepwell.consent.Shown;
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

    Optional<MyPlan> inForce(Episode episode, Shown shown) {
        return plans.active(episode.id()).map(plan -> read(episode, plan, shown));
    }

    /** @return the version that waits for the person's word */
    Optional<MyPlan> proposed(Episode episode, Shown shown) {
        return plans.versions(episode.id()).stream()
                .filter(plan -> plan.status() == PlanStatus.DRAFT)
                .findFirst()
                .map(plan -> read(episode, plan, shown));
    }

    private MyPlan read(Episode episode, CarePlan plan, Shown shown) {
        var agreement = plan.lastAgreement();
        var agreedOn = agreement.map(Agreement::at).map(at -> LocalDate.ofInstant(at, clock.getZone()));
        var measured = new GoalMeasurements(scores.of(episode.patientId()), plans.goalReviews(episode.id()));
        return new MyPlan(
                shown.of(plan.goals(), goal -> Item.written("goal", goal.description())).stream()
                        .map(goal -> goal(goal, measured.current(goal)))
                        .toList(),
                shown.of(plan.activities(), one -> Item.written("activity", one.description())).stream()
                        .filter(activity -> activity.status() != Activity.Status.CANCELLED)
                        .map(this::step)
                        .toList(),
                agreement,
                agreedOn.orElse(null),
                plan.validUntil());
    }

    private static MyGoal goal(Goal goal, Integer current) {
        return new MyGoal(
                goal.description(),
                Word.of(goal.measure()),
                goal.baseline(),
                current,
                goal.target(),
                goal.dueOn(),
                Word.of(goal.achievementStatus()),
                goal.isMeasured() ? goal.percent(current) : null);
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
