package org.stepwell.transition.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;
import static org.stepwell.coordination.Enrolment.CARE_MANAGER;

import java.time.Duration;
import java.util.Map;
import org.camunda.bpm.engine.HistoryService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.context.support.WithMockUser;
import org.stepwell.coordination.LevelOfCare;
import org.stepwell.coordination.RiskLevel;
import org.stepwell.transition.AtHome;
import org.stepwell.transition.LevelDecision;
import org.stepwell.transition.StayKind;
import org.stepwell.transition.TransitionEnd;
import org.stepwell.transition.TransitionStep;
import org.stepwell.workflow.ControlledTime;
import org.stepwell.workflow.ProcessTest;

@ProcessTest("transition-of-care")
@WithMockUser(CARE_MANAGER)
class TransitionOfCareProcessTest {

    private AtHome person;

    @BeforeEach
    void somebodyInCare(@Autowired ObjectProvider<AtHome> people) {
        AtHome.begin();
        person = people.getObject();
    }

    @AfterEach
    void timeIsOurs() {
        ControlledTime.release();
    }

    @Test
    void followsADischargeToItsEnd() {
        var transition = person.comesHome(StayKind.INPATIENT);
        assertThat(transition).isWaitingAt("confirm-visit", "call-after-discharge", "review-level-of-care");
        assertThat(person.due("call-after-discharge")).isEqualTo("2026-03-05T17:00:00Z");
        assertThat(person.due("confirm-visit")).isEqualTo("2026-03-09T17:00:00Z");

        person.call("yes");
        person.passes(Duration.ofDays(3));
        person.seen(person.today());
        person.level("mild", "weekly", false, "yes", "outpatient");

        assertThat(transition).isEnded().hasPassed("end-followed-up", "request-reconciliation");
        assertThat(person.transition().endedAs()).contains(TransitionEnd.FOLLOWED_UP);
        assertThat(person.transition().seenWithin(7)).isTrue();
        assertThat(person.transition().steps())
                .extracting(TransitionStep::what)
                .containsExactly("reconciliation-requested", "call", "visit", "level-reviewed");
    }

    @Test
    void tellsTheTeamOfAnAdmissionAndWaitsForTheDischarge() {
        var transition = person.isAdmitted();
        assertThat(transition).isWaitingAt("inform-team");

        person.complete(CARE_MANAGER, "inform-team", Map.of("note", "Discharge planned for Friday."));
        assertThat(transition).isWaitingAt("which-comes-first");

        person.leaves();
        assertThat(transition).isWaitingAt("confirm-visit", "call-after-discharge", "review-level-of-care");
    }

    @Test
    void followsADischargeThatIsHeardOfBeforeTheTeamWasTold() {
        var transition = person.isAdmitted();

        person.leaves();

        assertThat(transition)
                .isWaitingAt("confirm-visit", "call-after-discharge", "review-level-of-care")
                .hasPassed("on-discharged-before");
    }

    @Test
    void asksAgainAfterAWeekWithoutWordOfADischarge() {
        var transition = person.isAdmitted();
        person.complete(CARE_MANAGER, "inform-team", Map.of());

        person.passes(Duration.ofDays(7));

        assertThat(transition).isWaitingAt("inform-team").hasPassed("on-discharge-unheard");
    }

    @Test
    void callsFourTimesInThirtyDaysAtHighRisk() {
        person.rateRisk(RiskLevel.HIGH);
        person.comesHome(StayKind.INPATIENT);
        var left = person.now();
        for (var day : new int[] {3, 10, 17, 24}) {
            person.untilWaitsAt("call-after-discharge");
            assertThat(Duration.between(left, person.due("call-after-discharge"))
                            .toDays())
                    .isBetween(day - 1L, (long) day);
            person.call("yes");
        }

        person.passes(Duration.ofDays(10));
        assertThat(person.waitsAt("call-after-discharge")).isFalse();
        assertThat(person.transition().callsReached()).isEqualTo(4);
    }

    @Test
    void asksForTheVisitAgainUntilThirtyDaysAreOver() {
        person.comesHome(StayKind.INPATIENT);
        person.missesVisit();
        assertThat(person.due("confirm-visit")).isEqualTo("2026-04-01T17:00:00Z");

        person.passes(Duration.ofDays(14));
        person.seen(person.today());

        assertThat(person.waitsAt("confirm-visit")).isFalse();
        assertThat(person.transition().seenWithin(7)).isFalse();
        assertThat(person.transition().seenWithin(30)).isTrue();
    }

    @Test
    void certifiesPartialHospitalCareOnDay18AndEvery30DaysAndStepsDownOnTwoStableReviews() {
        var transition = person.comesHome(StayKind.INPATIENT);
        var begun = person.today();
        person.level("severe", "more-than-weekly", true, "no", "partial-hospital");
        assertThat(person.care().levelOfCare()).contains(LevelOfCare.PARTIAL_HOSPITAL);
        assertThat(person.levels().get(0).recertifyOn()).isEqualTo(begun.plusDays(18));

        person.untilWaitsAt("review-level-of-care");
        assertThat(transition).hasPassed("on-recertification-due");
        assertThat(person.today()).isEqualTo(begun.plusDays(18 - 9));
        var again = person.today();
        person.level("moderate", "more-than-weekly", true, "yes", "partial-hospital");
        assertThat(person.levels().get(0).recertifyOn()).isEqualTo(again.plusDays(30));

        person.untilWaitsAt("review-level-of-care");
        assertThat(person.today()).isEqualTo(again.plusDays(30 - 9));
        person.level("moderate", "more-than-weekly", true, "yes", "intensive-outpatient");
        assertThat(person.levels())
                .extracting(LevelDecision::step)
                .containsExactly("step-down", "stay", "step-down", "step-up");
        assertThat(person.levels().get(0).recertifyOn())
                .isEqualTo(person.today().plusDays(60));
        assertThat(person.levels()).extracting(LevelDecision::decidedBy).contains("psychiatrist");
    }

    @Test
    void showsTheClinicianWhatTheRulesRecommend() {
        person.comesHome(StayKind.INPATIENT);
        person.complete(
                "psychiatrist",
                "review-level-of-care",
                Map.of(
                        "functionLevel", "severe",
                        "contactsNeeded", "weekly",
                        "failedOutpatient", true,
                        "stable", "no"));

        assertThat(person.shown("psychiatrist", "decide-level-of-care"))
                .containsEntry("recommendation", "The rules recommend partial hospital: step down");
        assertThat((String) person.shown("psychiatrist", "decide-level-of-care").get("stay"))
                .contains("County hospital", "from 3 Mar 2026 to 9 Mar 2026");
    }

    @Test
    void endsWhenTheNextStayBegins() {
        var first = person.comesHome(StayKind.EMERGENCY);

        person.passes(Duration.ofDays(1));
        var second = person.isAdmitted();

        assertThat(first).isEnded().hasPassed("end-transition-overtaken");
        assertThat(second).isWaitingAt("inform-team");
        assertThat(person.transitions().get(1).endedAs()).contains(TransitionEnd.OVERTAKEN);
    }

    @Test
    void endsWithTheEpisode() {
        var transition = person.comesHome(StayKind.EMERGENCY);

        person.closes();

        assertThat(transition).isEnded();
        assertThat(person.transition().endedAs()).contains(TransitionEnd.EPISODE_CLOSED);
    }

    @Test
    void leavesNothingThatWasWrittenWithTheEngine(@Autowired HistoryService history) {
        var transition = person.comesHome(StayKind.INPATIENT);
        person.call("yes");
        person.level("mild", "weekly", false, "yes", "outpatient");

        assertThat(history.createHistoricVariableInstanceQuery()
                        .processInstanceId(transition.getId())
                        .list())
                .extracting(variable -> variable.getName())
                .containsOnly(
                        "discharged",
                        "visitDue",
                        "moreCalls",
                        "callFrom",
                        "callDue",
                        "recommendedLevel",
                        "levelStep",
                        "recertifies",
                        "recertifyOn");
    }
}
