package org.stepwell.monitoring.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;
import static org.stepwell.coordination.Enrolment.CARE_MANAGER;

import java.time.Clock;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.context.support.WithMockUser;
import org.stepwell.assessment.Sheets;
import org.stepwell.coordination.Outcome;
import org.stepwell.coordination.RiskLevel;
import org.stepwell.monitoring.Consultations;
import org.stepwell.monitoring.ContactPlans;
import org.stepwell.monitoring.Judgement;
import org.stepwell.monitoring.Monitored;
import org.stepwell.workflow.ControlledTime;
import org.stepwell.workflow.ProcessTest;

@ProcessTest("progress-monitoring")
@WithMockUser(CARE_MANAGER)
class ProgressMonitoringProcessTest {

    private static final Map<String, Object> CALLED = Map.of("action", "call-today");

    private Monitored person;

    @BeforeEach
    void somebodyWithAPlan(@Autowired ObjectProvider<Monitored> people) {
        ControlledTime.set(Monitored.MONDAY);
        person = people.getObject();
    }

    @AfterEach
    void timeIsOurs() {
        ControlledTime.release();
    }

    @Test
    void waitsForTheDayOfTheFirstContact() {
        assertThat(person.monitoring()).isWaitingAt("which-comes-first");
        assertThat(person.contactDue()).isEqualTo("2026-03-09T09:00:00Z");

        person.untilContactDue();
        assertThat(person.monitoring()).isWaitingAt("check-in");
    }

    @Test
    void goesOnFromContactToContact() {
        person.contact(15);

        assertThat(person.monitoring()).isWaitingAt("which-comes-first");
        assertThat(person.contactDue()).isEqualTo("2026-03-23T09:00:00Z");
        var verdict = person.lastVerdict();
        assertThat(verdict.judged()).isEqualTo(Judgement.CONTINUE);
        assertThat(verdict.week()).isEqualTo(1);
        assertThat(verdict.phq9Total()).isEqualTo(15);
        assertThat(verdict.phq9Baseline()).isEqualTo(17);
        assertThat(verdict.phq9Best()).isEqualTo(15);
    }

    @Test
    void tellsTheSupervisorOfAContactMissedForFourWeeks() {
        person.waits(29);
        assertThat(person.monitoring()).isWaitingAt("check-in", "resolve-missed-contact");

        person.complete("supervisor", "resolve-missed-contact", CALLED);

        assertThat(person.monitoring()).isWaitingAtExactly("check-in").hasPassed("end-missed-contact-resolved");
        assertThat(person.supervision())
                .extracting(record -> record.missed() + " " + record.action() + " " + record.recordedBy())
                .containsExactly("contact call-today supervisor");
    }

    @Test
    void asksForACaseReviewWhenWeekFiveBringsNothing() {
        untilCaseReview();

        person.complete("psychiatrist", "review-case", Map.of("recommendation", "Stay the course."));

        assertThat(person.monitoring()).isWaitingAtExactly("which-comes-first").hasPassed("record-case-review");
        assertThat(person.consultations())
                .extracting(consultation -> consultation.givenBy())
                .containsExactly("psychiatrist");
    }

    @Test
    void tellsTheSupervisorOfAMissedConsultation() {
        untilCaseReview();
        person.waits(15);
        assertThat(person.monitoring()).isWaitingAt("review-case", "resolve-missed-consultation");

        person.complete("supervisor", "resolve-missed-consultation", CALLED);

        assertThat(person.monitoring()).isWaitingAtExactly("review-case").hasPassed("end-missed-consultation-resolved");
        assertThat(person.supervision()).extracting(record -> record.missed()).containsExactly("consultation");
    }

    @Test
    void goesOnWhenTheCaseWasReviewedElsewhere(@Autowired Consultations consultations) {
        untilCaseReview();

        consultations.recordElsewhere(person.episode().id(), "Stay the course.", false);

        assertThat(person.monitoring()).isWaitingAtExactly("which-comes-first").hasPassed("on-consultation-given");
        assertThat(person.consultations()).hasSize(1);
    }

    @Test
    void changesThePlanAtTheContactAfterThePsychiatristAskedForIt() {
        untilCaseReview();
        person.complete(
                "psychiatrist",
                "review-case",
                Map.of("recommendation", "Change the medicine.", "changeTreatment", true));

        person.contact(16);

        assertThat(person.monitoring()).isEnded().hasPassed("end-goals-missed");
    }

    @Test
    void changesThePlanWhenThePersonAsksForIt() {
        var said = Sheets.phq9Form(15);
        said.put("wantsChange", true);
        person.contact(said);

        assertThat(person.monitoring()).isEnded().hasPassed("end-goals-missed");
        assertThat(person.lastVerdict().judged()).isEqualTo(Judgement.ADJUST);
    }

    @Test
    void changesThePlanWhenAGoalMissedTwoReviews() {
        person.contact(person.reviewed("no-change"));
        assertThat(person.monitoring()).isWaitingAt("which-comes-first");

        person.contact(person.reviewed("worsening"));

        assertThat(person.monitoring()).isEnded().hasPassed("end-goals-missed");
    }

    @Test
    void doesNotHoldUpAPlanThatMustChangeForTheSupervisor() {
        person.waits(29);
        assertThat(person.monitoring()).isWaitingAt("resolve-missed-contact");

        person.checkIn(Sheets.phq9Form(10, 3, "yes", "yes"));

        assertThat(person.monitoring()).isEnded();
    }

    @Test
    void stepsUpAtOnceForAnAcutePerson() {
        person.contact(Sheets.phq9Form(10, 3, "yes", "yes"));

        assertThat(person.monitoring()).isEnded().hasPassed("end-goals-missed");
        assertThat(person.lastVerdict().judged()).isEqualTo(Judgement.STEP_UP);
        assertThat(person.episode().riskLevel()).contains(RiskLevel.HIGH);
    }

    @Test
    void movesToRelapsePreventionOnceTheTargetHeldEightWeeks() {
        person.contact(8);
        person.contact(7);
        assertThat(person.monitoring()).isWaitingAt("which-comes-first");
        person.contact(7);

        assertThat(person.monitoring()).isEnded().hasPassed("end-target-held");
        assertThat(person.lastVerdict().weeksTargetHeld()).isEqualTo(8);
    }

    @Test
    void isReadyToCloseAfterThreeContactsInRelapsePrevention() {
        person.enterRelapsePrevention();
        person.contact(4);
        person.contact(3);
        assertThat(person.monitoring()).isWaitingAt("which-comes-first");
        person.contact(3);

        assertThat(person.monitoring()).isEnded().hasPassed("end-ready-to-close");
    }

    @Test
    void endsWhenCareGoesOnElsewhere() {
        person.contact(Map.of("careGoesOn", "transferred"));

        assertThat(person.monitoring()).isEnded().hasPassed("end-care-ended");
        assertThat(person.episode().outcome()).contains(Outcome.TRANSFERRED);
    }

    @Test
    void endsWhenThePersonAsksToStop() {
        person.contact(Map.of("careGoesOn", "stopped"));

        assertThat(person.monitoring()).isEnded().hasPassed("end-care-ended");
        assertThat(person.episode().outcome()).contains(Outcome.DISENGAGED);
    }

    @Test
    void isDueAtOnceWhenThePersonWasReachedOtherwise(@Autowired ContactPlans plans, @Autowired Clock clock) {
        plans.bringForward(person.episode().id());

        assertThat(person.monitoring()).isWaitingAt("check-in").hasPassed("on-contact-brought-forward");
        assertThat(plans.next(person.episode().id()).orElseThrow().due()).isEqualTo(clock.instant());
    }

    @Test
    void changesNothingAboutACheckInThatIsOpenWhenThePersonWasReachedOtherwise(@Autowired ContactPlans plans) {
        person.untilContactDue();
        plans.bringForward(person.episode().id());

        assertThat(person.monitoring()).isWaitingAtExactly("check-in");
    }

    private void untilCaseReview() {
        person.contact(17);
        person.contact(17);
        person.contact(17);
        assertThat(person.monitoring()).isWaitingAtExactly("review-case");
    }
}
