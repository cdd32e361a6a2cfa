package org.stepwell.careplan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.stepwell.careplan.AchievementStatus.IMPROVING;
import static org.stepwell.careplan.AchievementStatus.NO_PROGRESS;
import static org.stepwell.careplan.AchievementStatus.WORSENING;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;
import org.stepwell.HouseTest;
import org.stepwell.coordination.Episodes;
import org.stepwell.coordination.Outcome;
import org.stepwell.team.NotPermitted;
import org.stepwell.workflow.InvalidAnswer;
import org.stepwell.workflow.Walk;

@HouseTest
class CarePlansTest {

    private static final LocalDate MONDAY = LocalDate.of(2026, 3, 2);

    @Autowired
    private CarePlans plans;

    @Autowired
    private Episodes episodes;

    @Autowired
    private Walk walk;

    private PlanRound round;

    @BeforeEach
    void aPlanIsInForce(@Autowired ObjectProvider<PlanRound> rounds) {
        round = rounds.getObject().published();
    }

    @Test
    void followsAGoalWithoutUnlockingThePlan() {
        var goal = round.active().goals().get(0);
        review(goal, IMPROVING, 12, MONDAY);

        assertThat(round.active().goal(goal.id())).contains(goal.reviewed(IMPROVING));
        assertThat(round.manager(() -> plans.goalReviews(round.episode())))
                .singleElement()
                .satisfies(review -> {
                    assertThat(review.value()).isEqualTo(12);
                    assertThat(review.reviewedOn()).isEqualTo(MONDAY);
                });
    }

    @Test
    void countsMissedReviewsInARowOfTheWorstGoal() {
        var mood = round.active().goals().get(0);
        var home = round.active().goals().get(1);
        assertThat(missed()).isZero();

        review(mood, WORSENING, null, MONDAY);
        review(mood, NO_PROGRESS, null, MONDAY.plusDays(7));
        review(home, NO_PROGRESS, null, MONDAY.plusDays(7));
        assertThat(missed()).isEqualTo(2);

        review(mood, IMPROVING, null, MONDAY.plusDays(14));
        assertThat(missed()).isOne();
    }

    @Test
    void countsAfreshOnceThePlanIsAdjusted() {
        var goal = round.active().goals().get(0);
        review(goal, WORSENING, null, MONDAY);
        review(goal, WORSENING, null, MONDAY.plusDays(7));

        round.start(true);
        round.agree().sign();

        assertThat(missed()).isZero();
        assertThat(round.active().goal(goal.id())).isPresent();
    }

    @Test
    void refusesValuesAndGoalsThatCannotBe() {
        var goal = round.active().goals().get(0);
        assertThatThrownBy(() -> review(goal, IMPROVING, 28, MONDAY)).isInstanceOf(InvalidAnswer.class);
        assertThatThrownBy(() -> round.manager(() -> {
                    plans.reviewGoals(
                            round.episode(), List.of(new GoalProgress(UUID.randomUUID(), IMPROVING, 3)), MONDAY);
                    return null;
                }))
                .isInstanceOf(NoSuchPlan.class);
        assertThat(round.manager(() -> plans.goalReviews(round.episode()))).isEmpty();
    }

    @Test
    void notesHowFarAnActivityIs() {
        var housing = round.active().activities().stream()
                .filter(Activity::referral)
                .findFirst()
                .orElseThrow();
        round.manager(() -> {
            plans.reportActivity(round.episode(), housing.needId(), Activity.Status.COMPLETED);
            return null;
        });

        assertThat(round.active().activities())
                .filteredOn(activity -> activity.id().equals(housing.id()))
                .extracting(Activity::status)
                .containsExactly(Activity.Status.COMPLETED);
    }

    @Test
    void saysWithItsRuleWhichGoalOfThePlanInForceNobodyWorksTowards() {
        assertThat(conflicts()).isEmpty();
        var housing = round.active().goals().get(1);
        round.manager(() -> {
            plans.reportActivity(round.episode(), housing.needId(), Activity.Status.CANCELLED);
            return null;
        });

        assertThat(conflicts()).singleElement().satisfies(finding -> {
            assertThat(finding.kind()).isEqualTo(Finding.Kind.GOAL_WITHOUT_OWNER);
            assertThat(finding.inWords()).contains(housing.description());
            assertThat(finding.rule())
                    .matches("Detect plan conflicts, version \\d+, row 6: \\[D] a goal nobody works towards .*");
        });

        review(housing, AchievementStatus.ACHIEVED, null, MONDAY);
        assertThat(conflicts()).isEmpty();
    }

    @Test
    void findsNothingAgainstAVersionThatIsOver() {
        var before = round.active();
        round.start(true);
        round.agree().sign();

        assertThat(round.manager(() -> plans.conflicts(round.episode(), before.id())))
                .isEmpty();
    }

    @Test
    void endsWithTheEpisode() {
        round.start(true);
        round.manager(() -> {
            episodes.recordOutcome(round.episode(), Outcome.TRANSFERRED);
            return episodes.close(round.episode());
        });

        assertThat(walk.as("supervisor", () -> plans.versions(round.episode())))
                .extracting(CarePlan::status)
                .containsExactly(PlanStatus.REVOKED, PlanStatus.REVOKED);
    }

    @Test
    void isNobodysBusinessOutsideTheTeam() {
        assertThatThrownBy(() -> walk.as("peer-support-specialist", () -> plans.active(round.episode())))
                .isInstanceOf(NotPermitted.class);
    }

    private List<Finding> conflicts() {
        var plan = round.active().id();
        return round.manager(() -> plans.conflicts(round.episode(), plan));
    }

    private int missed() {
        return round.manager(() -> plans.missedReviews(round.episode()));
    }

    private void review(Goal goal, AchievementStatus status, Integer value, LocalDate on) {
        round.manager(() -> {
            plans.reviewGoals(round.episode(), List.of(new GoalProgress(goal.id(), status, value)), on);
            return null;
        });
    }
}
