package org.stepwell.outreach.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;
import static org.stepwell.coordination.Enrolment.CARE_MANAGER;

import java.time.Duration;
import java.util.Map;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.context.support.WithMockUser;
import org.stepwell.assessment.Sheets;
import org.stepwell.coordination.Outcome;
import org.stepwell.coordination.RiskLevel;
import org.stepwell.monitoring.Monitored;
import org.stepwell.outreach.OutreachEnd;
import org.stepwell.outreach.Sought;
import org.stepwell.workflow.ControlledTime;
import org.stepwell.workflow.ProcessTest;

@ProcessTest("missed-contact-outreach")
@WithMockUser(CARE_MANAGER)
class MissedContactOutreachProcessTest {

    private Sought person;

    @BeforeEach
    void somebodyWithAPlan(@Autowired ObjectProvider<Sought> people) {
        ControlledTime.set(Monitored.MONDAY);
        person = people.getObject();
    }

    @AfterEach
    void timeIsOurs() {
        ControlledTime.release();
    }

    @Test
    void makesTheCheckInDueAtOnceWhenAnAttemptReachesThePerson() {
        var outreach = person.missesContact();
        assertThat(outreach).isWaitingAt("attempt-contact");
        assertThat(person.person().monitoring()).isWaitingAt("which-comes-first");

        person.attempt("reached");

        assertThat(outreach).isEnded().hasPassed("end-person-reached");
        assertThat(person.outreach().endedAs()).contains(OutreachEnd.REACHED);
        assertThat(person.person().monitoring()).isWaitingAt("check-in");
        assertThat(person.entries())
                .containsExactly("contact-missed by care-manager", "attempt reached by care-manager");
    }

    @Test
    void triesOnDaysZeroTwoFiveAndSevenAndAsksASupervisorOnDayFourteen() {
        var outreach = person.missesContact();
        var begun = person.now();
        person.attempt("no-answer");
        person.attempt("wrong-number");
        assertThat(person.hoursSince(begun)).isEqualTo(48);
        assertThat(person.waitsAt("acknowledge-missed-attempts")).isFalse();

        person.attempt("no-answer");
        assertThat(person.hoursSince(begun)).isEqualTo(7 * 24L);
        person.complete("supervisor", "acknowledge-missed-attempts", Map.of("note", "Ask the pharmacy."));
        assertThat(outreach).hasPassed("end-supervisor-informed");

        person.attempt("no-answer");
        assertThat(person.hoursSince(begun)).isEqualTo(7 * 24L);
        person.untilWaitsAt("review-outreach");
        assertThat(person.hoursSince(begun)).isEqualTo(14 * 24L);
    }

    @Test
    void endsCareOnceASupervisorLetsGo() {
        var outreach = person.missesContact();
        untilReview("no-answer");

        review("disengage");

        assertThat(outreach).isEnded().hasPassed("end-person-let-go");
        assertThat(person.person().episode().outcome()).contains(Outcome.DISENGAGED);
        assertThat(person.person().episode().isOpen()).isFalse();
    }

    @Test
    void beginsAgainWhenASupervisorKeepsTrying() {
        var outreach = person.missesContact();
        untilReview("no-answer");

        review("keep-trying");

        assertThat(outreach).isWaitingAt("attempt-contact");
        assertThat(person.person().episode().outcome()).isEmpty();
        assertThat(person.entries()).endsWith("review keep-trying by supervisor");
    }

    @Test
    void leavesCareAsItIsWhenTheSupervisorKnowsAnotherReason() {
        var outreach = person.missesContact();
        untilReview("no-answer");

        review("other");

        assertThat(outreach).isEnded().hasPassed("end-outreach-closed");
        assertThat(person.outreach().endedAs()).contains(OutreachEnd.CLOSED);
        assertThat(person.person().episode().outcome()).isEmpty();
    }

    @Test
    void goesOnWhenNobodyMakesTheAttemptInTime() {
        var outreach = person.missesContact();

        person.waits(Duration.ofHours(24));

        assertThat(outreach).isWaitingAt("on-next-step-due").hasPassed("note-attempt-not-made");
        assertThat(person.entries()).endsWith("attempt-not-made by system:timer");
    }

    @Test
    void asksThePersonsOwnNoOnlyOfAPerson() {
        var outreach = person.missesContact();

        person.attempt("declined");

        assertThat(outreach).isWaitingAt("review-outreach");
        review("disengage");
        assertThat(person.person().episode().outcome()).contains(Outcome.DISENGAGED);
    }

    @Test
    void callsAClinicianWithinTwoHoursAndAsksForADecisionWithinTheDayAtHighRisk() {
        var outreach = highRisk();
        var begun = person.now();
        person.attempt("no-answer");

        person.untilWaitsAt("attempt-contact");
        assertThat(person.hoursSince(begun)).isEqualTo(1);
        assertThat(person.assignee("attempt-contact")).isEqualTo("psychiatrist");
        person.attempt("no-answer");
        person.attempt("no-answer");
        person.untilWaitsAt("decide-welfare-check");
        assertThat(person.hoursSince(begun)).isEqualTo(6);

        welfare("send-somebody");
        assertThat(outreach).isWaitingAt("on-next-step-due");
        person.untilWaitsAt("attempt-contact");
        assertThat(person.hoursSince(begun)).isEqualTo(30);
    }

    @Test
    void endsWhenAClinicianFoundThePerson() {
        var outreach = highRisk();
        person.untilWaitsAt("decide-welfare-check");

        welfare("found");

        assertThat(outreach).isEnded().hasPassed("end-person-found");
        assertThat(person.outreach().endedAs()).contains(OutreachEnd.REACHED);
    }

    @Test
    void turnsToTheSupervisorWhenNoClinicianDecides() {
        var outreach = highRisk();
        person.untilWaitsAt("decide-welfare-check");

        person.waits(Duration.ofHours(24));

        assertThat(outreach).isWaitingAt("review-outreach").hasPassed("on-welfare-decision-overdue");
    }

    @Test
    void endsWithTheCheckInThatReachedThePersonMeanwhile() {
        person.person().untilContactDue();
        var outreach = person.missesAppointment();
        assertThat(person.waitsAt("attempt-contact")).isTrue();

        person.person().checkIn(Sheets.phq9Form(15));

        assertThat(outreach).isEnded().hasPassed("end-reached-meanwhile");
        assertThat(person.entries()).containsExactly("appointment-missed by care-manager", "reached by care-manager");
    }

    @Test
    void endsWithTheEpisode() {
        var outreach = person.missesAppointment();

        person.closes();

        assertThat(outreach).isEnded().hasPassed("end-episode-closed");
        assertThat(person.outreach().endedAs()).contains(OutreachEnd.EPISODE_CLOSED);
    }

    @Test
    void outlivesTheEpisodeAtHighRiskUntilAPersonDecides() {
        var outreach = highRisk();
        person.closes();
        assertThat(outreach).isNotEnded();

        person.waits(Duration.ofHours(2));
        assertThat(outreach).isWaitingAt("review-outreach");
        review("other");

        assertThat(outreach).isEnded();
    }

    @Test
    void leavesNothingThatWasWrittenWithTheEngine(@Autowired HistoryService history) {
        var outreach = person.missesContact();
        untilReview("no-answer");
        review("disengage");

        assertThat(history.createHistoricVariableInstanceQuery()
                        .processInstanceId(outreach.getId())
                        .list())
                .extracting(variable -> variable.getName())
                .containsOnly(
                        "nextStep",
                        "nextStepDue",
                        "nextStepDeadline",
                        "nextStepRoles",
                        "reached",
                        "thirdMissed",
                        "outreachDecision");
    }

    private ProcessInstance highRisk() {
        person.person().rateRisk(RiskLevel.HIGH);
        return person.missesAppointment();
    }

    private void untilReview(String outcome) {
        for (int attempt = 0; attempt < 4; attempt++) {
            person.attempt(outcome);
        }
        person.untilWaitsAt("review-outreach");
    }

    private void review(String decision) {
        person.complete(
                "supervisor", "review-outreach", Map.of("decision", decision, "reason", "Four attempts in two weeks."));
    }

    private void welfare(String decision) {
        person.complete(
                "psychiatrist",
                "decide-welfare-check",
                Map.of("decision", decision, "reason", "Spoke with her sister."));
    }
}
