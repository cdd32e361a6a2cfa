package org.stepwell.crisis.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;
import static org.stepwell.coordination.Enrolment.CARE_MANAGER;
import static org.stepwell.crisis.InCrisis.OVER;
import static org.stepwell.crisis.InCrisis.asq;
import static org.stepwell.crisis.InCrisis.review;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.context.support.WithMockUser;
import org.stepwell.assessment.Sheets;
import org.stepwell.coordination.RiskLevel;
import org.stepwell.crisis.InCrisis;
import org.stepwell.monitoring.Monitored;
import org.stepwell.workflow.ControlledTime;
import org.stepwell.workflow.ProcessTest;
import org.stepwell.worklist.AnswersRefused;

@ProcessTest("crisis-response")
@WithMockUser(CARE_MANAGER)
class CrisisResponseProcessTest {

    private static final Map<String, Object> CALLS = Map.of("action", "i-call-now");

    private InCrisis person;

    @BeforeEach
    void somebodyInCare(@Autowired ObjectProvider<InCrisis> people) {
        ControlledTime.set(Monitored.MONDAY);
        person = people.getObject();
    }

    @AfterEach
    void timeIsOurs() {
        ControlledTime.release();
    }

    @Test
    void asksBeforeAnythingElse() {
        person.reported("therapist", "Said goodbye on the telephone.");

        assertThat(person.steps()).containsExactlyInAnyOrder("screen-suicide-risk");
        assertThat(person.task("screen-suicide-risk").getPriority()).isEqualTo(90);
        assertThat(person.crisis().reports())
                .extracting(report -> report.source() + ": " + report.reason() + ", " + report.reportedBy())
                .containsExactly("care-team: Said goodbye on the telephone., therapist");
    }

    @Test
    void usesTheScreenOfTheSameContact() {
        person.monitored().contact(Sheets.phq9Form(10, 1, "yes", "no"));

        assertThat(person.steps()).containsExactlyInAnyOrder("contact-person");
        assertThat(person.response()).hasNotPassed("screen-suicide-risk");
        assertThat(person.crisis().crisis().level()).contains(RiskLevel.MODERATE);
        assertThat(person.crisis().screens())
                .extracting(screen -> screen.suicideScreen() + " " + screen.harmItem())
                .containsExactly("positive 1");
    }

    @Test
    void lowRiskIsSpokenToWithinAWeekAndNeedsNoPlan() {
        person.screened("no", null);
        assertThat(person.crisis().crisis().level()).contains(RiskLevel.NONE);
        assertThat(person.steps()).containsExactlyInAnyOrder("review-crisis");

        person.complete("therapist", "review-crisis", review("yes", "screen-again"));
        person.complete(CARE_MANAGER, "screen-suicide-risk", cssrs("low", Map.of("cssrsIdeation", 2)));
        assertThat(person.task("contact-person").getDueDate()).isEqualTo("2026-03-09T08:00:00");
        person.reached();

        assertThat(person.steps()).containsExactlyInAnyOrder("hand-off-warmly");
        person.handedOff().over();
        assertThat(person.response()).isNull();
        assertThat(person.crisis().crisis().closedBy()).contains("therapist");
    }

    @Test
    void aPersonWithoutRiskIsStillLetGoByAPersonOnly() {
        person.screened("no", null);
        assertThat(person.risk()).isEqualTo(RiskLevel.NONE);

        person.waits(Duration.ofDays(30));
        assertThat(person.response()).isWaitingAt("review-crisis", "step-in");

        person.complete("supervisor", "step-in", CALLS).over();
        assertThat(person.response()).isNull();
        assertThat(person.crisis().crisis().isOpen()).isFalse();
    }

    @Test
    void moderateRiskGetsAClinicianTodayAndASafetyPlan() {
        var response = person.screened("yes", "no").response();
        assertThat(person.task("contact-person").getDueDate()).isEqualTo("2026-03-02T17:00:00");
        assertThat(person.risk()).isEqualTo(RiskLevel.MODERATE);

        person.reached();
        assertThat(person.steps()).containsExactlyInAnyOrder("write-safety-plan");
        person.withPlan().handedOff();
        assertThat(person.task("review-crisis").getDueDate()).isEqualTo("2026-03-05T08:00:00");
        person.complete("therapist", "review-crisis", review("yes", "not-yet"));
        assertThat(person.steps()).containsExactlyInAnyOrder("review-crisis");
        person.over();

        assertThat(response).isEnded().hasPassed("write-safety-plan", "hand-off-warmly", "end-crisis-closed");
        assertThat(person.plans()).singleElement().satisfies(plan -> {
            assertThat(plan.steps().ownCoping()).isEqualTo("Walk to the lake.");
            assertThat(plan.reviewBy()).isEqualTo("2026-05-31");
        });
        assertThat(person.crisis().actions())
                .extracting(action -> action.kind() + " " + action.outcome())
                .containsExactly(
                        "contact reached", "hand-off therapist", "review not-yet", "contact reached", "review over");
    }

    @Test
    void aRefusalCountsAsAYes() {
        person.screened("refused", "no");

        assertThat(person.crisis().crisis().level()).contains(RiskLevel.MODERATE);
    }

    @Test
    void whoCouldNotBeAskedIsAtModerateRisk() {
        person.reported(person.ownAccount(), null);
        person.complete(CARE_MANAGER, "screen-suicide-risk", Map.of("method", "not-possible"));

        assertThat(person.crisis().crisis().level()).contains(RiskLevel.MODERATE);
        assertThat(person.steps()).containsExactlyInAnyOrder("contact-person");
    }

    @Test
    void highRiskPagesSupervisorAndClinicianAtOnceAndEndsWithBothOfThem() {
        var response = person.screened("yes", "yes").response();
        assertThat(person.steps()).containsExactlyInAnyOrder("take-charge", "contact-person");
        assertThat(person.task("contact-person").getDueDate()).isEqualTo("2026-03-02T09:00:00");

        person.complete("supervisor", "take-charge", Map.of("charge", "clinician-leads"));
        assertThat(response).hasPassed("end-charge-taken");
        person.reached().withPlan().handedOff();
        assertThat(person.task("review-crisis").getDueDate()).isEqualTo("2026-03-03T08:00:00");
        person.over();
        assertThat(person.steps()).containsExactlyInAnyOrder("agree-crisis-closure");

        person.complete("supervisor", "agree-crisis-closure", Map.of("decision", "refuse", "comment", "Too soon."));
        assertThat(person.steps()).containsExactlyInAnyOrder("review-crisis");

        person.over().complete("supervisor", "agree-crisis-closure", Map.of("decision", "agree"));
        assertThat(response).isEnded();
        assertThat(person.crisis().crisis().closedBy()).contains("supervisor");
    }

    @Test
    void needsTheSupervisorStillWhenTheRiskHasFallenSince() {
        var response =
                person.screened("yes", "yes").reached().withPlan().handedOff().response();
        person.complete("therapist", "review-crisis", review("yes", "screen-again"));
        person.complete(CARE_MANAGER, "screen-suicide-risk", asq("no", null));

        person.over();

        assertThat(person.steps()).containsExactlyInAnyOrder("agree-crisis-closure");
    }

    @Test
    void goesOnUntilThePersonIsReached() {
        var response = person.screened("yes", "no").response();
        person.waits(Duration.ofHours(2));

        person.complete("therapist", "contact-person", Map.of("outcome", "welfare-check"));
        assertThat(person.steps()).containsExactlyInAnyOrder("contact-person");
        person.complete("therapist", "contact-person", Map.of("outcome", "emergency"));

        assertThat(person.steps()).containsExactlyInAnyOrder("write-safety-plan");
    }

    @Test
    void callsTheSupervisorWhenNobodyHasAskedForAnHour() {
        person.reported("therapist", null);
        person.waits(Duration.ofHours(1));

        assertThat(person.steps()).containsExactlyInAnyOrder("screen-suicide-risk", "step-in");
        person.complete("supervisor", "step-in", CALLS);
        assertThat(person.steps()).containsExactlyInAnyOrder("screen-suicide-risk");
        assertThat(person.response()).hasPassed("end-stepped-in");
    }

    @ParameterizedTest
    @CsvSource({"yes,yes,PT1H", "yes,no,PT9H"})
    void callsTheSupervisorWhenTheFirstContactIsLate(String answer, String rightNow, Duration clock) {
        person.screened(answer, rightNow);
        person.waits(clock.minusMinutes(1));
        assertThat(person.waitsAt("step-in")).isFalse();

        person.waits(Duration.ofMinutes(1));

        assertThat(person.waitsAt("step-in")).isTrue();
        person.complete("supervisor", "step-in", CALLS);
        assertThat(person.waitsAt("contact-person")).isTrue();
    }

    @Test
    void callsTheSupervisorWhenTheNextContactIsLateWhateverHoldsItUp() {
        person.screened("yes", "yes").reached();
        person.waits(Duration.ofHours(24));
        assertThat(person.count("step-in")).isEqualTo(1);

        person.withPlan();
        person.waits(Duration.ZERO);
        assertThat(person.count("step-in")).isEqualTo(2);

        person.handedOff();
        person.waits(Duration.ZERO);
        assertThat(person.count("step-in")).isEqualTo(3);
    }

    @Test
    void neverDropsASecondReport() {
        person.screened("yes", "no").reported(person.ownAccount(), "It is worse tonight.");
        var response = person.response();
        assertThat(person.steps()).containsExactlyInAnyOrder("contact-person", "look-at-new-report");
        assertThat(person.crises()).hasSize(1);

        person.complete(CARE_MANAGER, "look-at-new-report", Map.of("answer", "response-covers-it"));

        assertThat(person.steps()).containsExactlyInAnyOrder("contact-person");
        assertThat(person.crisis().reports())
                .extracting(report -> report.source() + " " + report.seenBy() + " " + report.answer())
                .containsExactly("care-team null null", "patient care-manager response-covers-it");
    }

    @Test
    void laysASecondReportBeforeTheSupervisorWhenNobodyHasLookedAtItForAnHour() {
        person.screened("yes", "no").reported(person.ownAccount(), "It is worse tonight.");
        person.waits(Duration.ofMinutes(59));
        assertThat(person.steps()).containsExactlyInAnyOrder("contact-person", "look-at-new-report");

        person.waits(Duration.ofMinutes(1));
        assertThat(person.steps()).containsExactlyInAnyOrder("contact-person", "look-at-unseen-report");
        assertThat(person.shown("supervisor", "look-at-unseen-report"))
                .extractingByKey("report", InstanceOfAssertFactories.STRING)
                .contains("It is worse tonight.");
        person.complete("supervisor", "look-at-unseen-report", Map.of("answer", "screen-again"));

        assertThat(person.steps()).containsExactlyInAnyOrder("screen-suicide-risk");
        assertThat(person.crisis().reports())
                .extracting(report -> report.seenBy() + " " + report.answer())
                .containsExactly("null null", "supervisor screen-again");
    }

    @Test
    void begunAnewByASecondReportAsksAgain() {
        person.screened("no", null).reported("psychiatrist", "Left a note.");
        person.complete(CARE_MANAGER, "look-at-new-report", Map.of("answer", "screen-again"));

        assertThat(person.steps()).containsExactlyInAnyOrder("screen-suicide-risk");
        assertThat(person.response()).hasPassed("restart-screening");
    }

    @Test
    void begunAnewByASecondReportUsesTheScreenThatCameWithIt() {
        person.screened("no", null);
        person.scored(3, "yes", "yes");
        assertThat(person.waitsAt("look-at-new-report")).isTrue();

        person.complete(CARE_MANAGER, "look-at-new-report", Map.of("answer", "screen-again"));

        assertThat(person.steps()).containsExactlyInAnyOrder("take-charge", "contact-person");
        assertThat(person.crisis().crisis().level()).contains(RiskLevel.HIGH);
    }

    @Test
    void isNotOverWhileAReportWaitsUnseenOrNobodyHasSpokenToThePerson() {
        person.screened("no", null).reported("psychiatrist", "Left a note.");

        refused("decision", () -> person.over());
        person.complete(CARE_MANAGER, "look-at-new-report", Map.of("answer", "response-covers-it"));
        refused("spokenTo", () -> person.complete("therapist", "review-crisis", review("no", "over")));

        assertThat(person.crisis().crisis().isOpen()).isTrue();
        person.complete("therapist", "review-crisis", OVER);
        assertThat(person.response()).isNull();
    }

    @Test
    void refusesAScreenThatCannotBe() {
        person.reported("therapist", null);
        var tomorrow = new HashMap<>(cssrs("low", Map.of()));
        tomorrow.put("cssrsOn", "2026-03-03");

        refused("cssrsOn", () -> person.complete(CARE_MANAGER, "screen-suicide-risk", tomorrow));
        refused("asq1", () -> person.complete(CARE_MANAGER, "screen-suicide-risk", Map.of("method", "asq")));

        assertThat(person.crisis().screens()).isEmpty();
        assertThat(person.steps()).containsExactlyInAnyOrder("screen-suicide-risk");
    }

    private static Map<String, Object> cssrs(String level, Map<String, Object> facts) {
        var form = new HashMap<String, Object>(facts);
        form.putAll(Map.of("method", "c-ssrs", "cssrsOn", "2026-03-01", "cssrsLevel", level));
        return form;
    }

    private static void refused(String field, Runnable step) {
        assertThatThrownBy(step::run)
                .isInstanceOfSatisfying(AnswersRefused.class, refused -> assertThat(refused.errors())
                        .anySatisfy(error -> assertThat(error.field()).isEqualTo(field)));
    }
}
