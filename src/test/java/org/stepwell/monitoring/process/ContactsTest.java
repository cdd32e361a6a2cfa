package org.stepwell.monitoring.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;
import static org.stepwell.coordination.Enrolment.CARE_MANAGER;

import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.runtime.Job;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.context.support.WithMockUser;
import org.stepwell.HouseTest;
import org.stepwell.assessment.Instrument;
import org.stepwell.assessment.Need;
import org.stepwell.assessment.NeedDomain;
import org.stepwell.assessment.Scores;
import org.stepwell.assessment.Sheets;
import org.stepwell.coordination.Phase;
import org.stepwell.coordination.RiskLevel;
import org.stepwell.monitoring.ContactPlans;
import org.stepwell.monitoring.ContactWay;
import org.stepwell.monitoring.Monitored;
import org.stepwell.monitoring.Progress;
import org.stepwell.monitoring.UnplannedContact;
import org.stepwell.monitoring.UnplannedContacts;
import org.stepwell.workflow.ControlledTime;
import org.stepwell.worklist.AnswersRefused;

/** What a contact with a person changes, and what it leaves alone. */
@HouseTest
@WithMockUser(CARE_MANAGER)
class ContactsTest {

    @Autowired
    private HistoryService history;

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
    void seesAPersonWhoRespondsOnceAMonth() {
        person.contact(8);

        assertThat(person.contactDue()).isEqualTo("2026-04-06T09:00:00Z");
    }

    @Test
    void waitsForOutreachWhenNobodyWasReachedAndNeverLowersTheRiskByIt() {
        person.contact(15);
        person.rateRisk(RiskLevel.LOW);

        person.reachNobody("here");

        assertThat(person.monitoring()).isWaitingAt("which-comes-first");
        assertThat(person.contactDue()).isEqualTo("2026-04-08T09:00:00Z");
        assertThat(person.episode().riskLevel()).contains(RiskLevel.LOW);
        assertThat(person.contacts()).extracting(contact -> contact.reached()).containsExactly(true, false);
    }

    @Test
    void putsTheTimersOfAPersonAtHighRiskFirst(@Autowired ManagementService management) {
        person.rateRisk(RiskLevel.HIGH);
        person.contact(Map.of());

        assertThat(timer(management).getPriority()).isEqualTo(30);
    }

    @Test
    void givesALostTimerBackAndSetsAWrongOneRight(
            @Autowired ManagementService management, @Autowired ReconcileContacts reconciliation) {
        var planned = timer(management).getDuedate();

        management.deleteJob(timer(management).getId());
        reconciliation.run();
        assertThat(timer(management).getDuedate()).isEqualTo(planned);

        management.setJobDuedate(timer(management).getId(), Date.from(Monitored.MONDAY.plusSeconds(60)), false);
        reconciliation.run();
        assertThat(timer(management).getDuedate()).isEqualTo(planned);

        var untouched = timer(management).getId();
        reconciliation.run();
        assertThat(timer(management).getId()).isEqualTo(untouched);
    }

    @Test
    void goesBackToTreatmentAfterARelapse() {
        person.enterRelapsePrevention();

        person.contact(12);

        assertThat(person.monitoring()).isEnded().hasPassed("end-goals-missed");
        assertThat(person.episode().phase()).isEqualTo(Phase.TREATMENT);
    }

    @Test
    void saysWhenTheNextContactIsDue(@Autowired ContactPlans plans) {
        assertThat(plans.next(person.episode().id()).orElseThrow().due()).isEqualTo("2026-03-09T09:00:00Z");
    }

    @Test
    void keepsEveryInstrumentOfAContact(@Autowired Scores scores) {
        var said = Sheets.phq9Form(12);
        said.putAll(Sheets.gad7Form(9));

        person.contact(said);

        assertThat(newest(scores, Instrument.PHQ_9)).hasValue(12);
        assertThat(newest(scores, Instrument.GAD_7)).hasValue(9);
    }

    @Test
    void opensANeedNamedAtAContact() {
        person.contact(Map.of("newNeeds", List.of("food")));

        assertThat(person.openNeeds()).extracting(Need::domain).contains(NeedDomain.FOOD);
    }

    @Test
    void countsOnlyCheckInsOnTheWayOutOfRelapsePrevention(
            @Autowired UnplannedContacts unplanned, @Autowired Progress progress) {
        person.enterRelapsePrevention();
        person.contact(4);

        for (int i = 0; i < 3; i++) {
            person.waits(1);
            unplanned.record(person.episode().id(), new UnplannedContact(true, ContactWay.PHONE, null, 10));
        }

        var evidence = progress.evidence(person.episode().id());
        assertThat(evidence.relapseContacts()).isEqualTo(1);
        assertThat(evidence.reached()).isTrue();
        assertThat(evidence.phq9Item9()).isZero();
    }

    @Test
    void neverTakesAnUnscorableSheetForProgress() {
        var said = Sheets.phq9Form(0);
        said.keySet().removeAll(List.of("phq9Item1", "phq9Item2", "phq9Item3"));
        person.contact(said);

        assertThat(person.lastVerdict().phq9Total()).isEqualTo(17);
        assertThat(person.lastVerdict().weeksTargetHeld()).isZero();
    }

    @Test
    void takesNobodysSilenceForAWishToStop() {
        assertThatThrownBy(() -> person.reachNobody("stopped"))
                .isInstanceOfSatisfying(AnswersRefused.class, refused -> assertThat(refused.errors())
                        .extracting(error -> error.field())
                        .containsExactly("careGoesOn"));

        assertThat(person.monitoring()).isWaitingAt("check-in");
        assertThat(person.contacts()).isEmpty();
    }

    @Test
    void storesNothingOfACheckInWithAnAnswerThatCannotBe() {
        person.untilContactDue();

        assertThatThrownBy(() -> person.checkIn(Map.of("minutes", 481))).isInstanceOf(AnswersRefused.class);

        assertThat(person.monitoring()).isWaitingAt("check-in");
        assertThat(person.contacts()).isEmpty();
    }

    @Test
    void leavesNothingThePersonSaidWithTheEngine() {
        person.contact(15);

        assertThat(history.createHistoricVariableInstanceQuery()
                        .processInstanceId(person.monitoring().getId())
                        .list())
                .extracting(variable -> variable.getName())
                .containsOnly(
                        "contactInDays",
                        "contactDue",
                        "contactOverdueOn",
                        "riskLevel",
                        "urgency",
                        "verdict",
                        "consultationDue");
    }

    private Optional<Integer> newest(Scores scores, Instrument instrument) {
        var taken = scores.of(person.episode().id(), instrument);
        return taken.get(taken.size() - 1).total();
    }

    private Job timer(ManagementService management) {
        return management
                .createJobQuery()
                .processInstanceId(person.monitoring().getId())
                .activityId("on-contact-due")
                .singleResult();
    }
}
