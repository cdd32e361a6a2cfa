package org.stepwell.monitoring.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.camunda.bpm.engine.test.assertions.bpmn.AbstractAssertions.init;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;
import static org.stepwell.coordination.Enrolment.CARE_MANAGER;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.context.support.WithMockUser;
import org.stepwell.assessment.Instrument;
import org.stepwell.assessment.Need;
import org.stepwell.assessment.NeedDomain;
import org.stepwell.assessment.Needs;
import org.stepwell.assessment.Scores;
import org.stepwell.assessment.Sheets;
import org.stepwell.careplan.PlanRound;
import org.stepwell.coordination.Episodes;
import org.stepwell.coordination.Outcome;
import org.stepwell.coordination.Phase;
import org.stepwell.coordination.RiskLevel;
import org.stepwell.monitoring.CheckIns;
import org.stepwell.monitoring.Consultations;
import org.stepwell.monitoring.Following;
import org.stepwell.monitoring.Judgement;
import org.stepwell.monitoring.Progress;
import org.stepwell.monitoring.SupervisionRecords;
import org.stepwell.monitoring.Verdict;
import org.stepwell.patient.EpisodeId;
import org.stepwell.workflow.ControlledTime;
import org.stepwell.workflow.ProcessTest;
import org.stepwell.workflow.Walk;
import org.stepwell.worklist.AnswersRefused;

@ProcessTest("progress-monitoring")
@WithMockUser(CARE_MANAGER)
class ProgressMonitoringProcessTest {

    private static final Instant MONDAY = Instant.parse("2026-03-02T08:00:00Z");
    private static final Map<String, Object> CALLED = Map.of("action", "call-today");

    @Autowired
    private Following following;

    @Autowired
    private Walk walk;

    @Autowired
    private ProcessEngine engine;

    @Autowired
    private Episodes episodes;

    @Autowired
    private Progress progress;

    @Autowired
    private CheckIns checkIns;

    @Autowired
    private Consultations consultations;

    @Autowired
    private SupervisionRecords supervision;

    @Autowired
    private Needs needs;

    private EpisodeId episode;
    private String key;
    private ProcessInstance monitoring;

    /** Their first PHQ-9, at enrolment on a Monday, was 17. */
    @BeforeEach
    void somebodyWithAPlan(@Autowired ObjectProvider<PlanRound> rounds) {
        init(engine);
        ControlledTime.set(MONDAY);
        var round = rounds.getObject().published();
        episode = round.episode();
        key = episode.toString();
        monitoring = round.start(ProgressMonitoringProcess.KEY, Map.of());
    }

    @AfterEach
    void timeIsOurs() {
        ControlledTime.release();
    }

    @Test
    void keepsEveryInstrumentOfAContact(@Autowired Scores scores) {
        var said = new HashMap<>(Sheets.phq9Form(12));
        said.putAll(Sheets.gad7Form(9));

        following.contact(key, said);

        assertThat(newest(scores, Instrument.PHQ_9)).hasValue(12);
        assertThat(newest(scores, Instrument.GAD_7)).hasValue(9);
    }

    private Optional<Integer> newest(Scores scores, Instrument instrument) {
        var taken = scores.of(episode, instrument);
        return taken.get(taken.size() - 1).total();
    }

    @Test
    void waitsForTheDayOfTheFirstContact() {
        assertThat(monitoring).isWaitingAt("on-contact-due");
        assertThat(contactDue()).isEqualTo("2026-03-09T09:00:00Z");

        following.untilContactDue(key);

        assertThat(monitoring).isWaitingAt("check-in");
    }

    @Test
    void goesOnFromContactToContact() {
        following.contact(key, 15);

        assertThat(monitoring).isWaitingAt("on-contact-due");
        assertThat(contactDue()).isEqualTo("2026-03-23T09:00:00Z");
        var verdict = lastVerdict();
        assertThat(verdict.judged()).isEqualTo(Judgement.CONTINUE);
        assertThat(verdict.week()).isEqualTo(1);
        assertThat(verdict.phq9Total()).isEqualTo(15);
        assertThat(verdict.phq9Baseline()).isEqualTo(17);
        assertThat(verdict.phq9Best()).isEqualTo(15);
    }

    @Test
    void seesAPersonWhoRespondsOnceAMonth() {
        following.contact(key, 8);

        assertThat(contactDue()).isEqualTo("2026-04-06T09:00:00Z");
    }

    @Test
    void triesAgainInTwoDaysWhenNobodyWasReachedAndNeverLowersTheRiskByIt() {
        following.contact(key, 15);
        episodes.rateRisk(episode, RiskLevel.LOW);

        following.reachNobody(key, "here");

        assertThat(monitoring).isWaitingAt("on-contact-due");
        assertThat(contactDue()).isEqualTo("2026-03-25T09:00:00Z");
        assertThat(episodes.of(episode).riskLevel()).contains(RiskLevel.LOW);
        assertThat(checkIns.of(episode))
                .extracting(contact -> contact.reached())
                .containsExactly(true, false);
    }

    @Test
    void tellsTheSupervisorOfAContactMissedForFourWeeks() {
        walk.pass(key, Duration.ofDays(29));
        assertThat(monitoring).isWaitingAt("check-in", "resolve-missed-contact");

        walk.complete("supervisor", key, "resolve-missed-contact", CALLED);

        assertThat(monitoring).isWaitingAtExactly("check-in").hasPassed("end-missed-contact-resolved");
        assertThat(supervision.of(episode))
                .extracting(record -> record.missed() + " " + record.action() + " " + record.recordedBy())
                .containsExactly("contact call-today supervisor");
    }

    @Test
    void asksForACaseReviewWhenWeekFiveBringsNothing() {
        untilCaseReview();

        walk.complete("psychiatrist", key, "review-case", Map.of("recommendation", "Stay the course."));

        assertThat(monitoring).isWaitingAtExactly("on-contact-due").hasPassed("record-case-review");
        assertThat(consultations.of(episode))
                .extracting(consultation -> consultation.givenBy())
                .containsExactly("psychiatrist");
    }

    @Test
    void tellsTheSupervisorOfAMissedConsultation() {
        untilCaseReview();
        walk.pass(key, Duration.ofDays(15));
        assertThat(monitoring).isWaitingAt("review-case", "resolve-missed-consultation");

        walk.complete("supervisor", key, "resolve-missed-consultation", CALLED);

        assertThat(monitoring).isWaitingAtExactly("review-case").hasPassed("end-missed-consultation-resolved");
        assertThat(supervision.of(episode))
                .extracting(record -> record.missed())
                .containsExactly("consultation");
    }

    @Test
    void changesThePlanAtTheContactAfterThePsychiatristAskedForIt() {
        untilCaseReview();
        walk.complete(
                "psychiatrist",
                key,
                "review-case",
                Map.of("recommendation", "Change the medicine.", "changeTreatment", true));

        following.contact(key, 16);

        assertThat(monitoring).isEnded().hasPassed("end-goals-missed");
    }

    @Test
    void changesThePlanWhenThePersonAsksForIt() {
        var said = Sheets.phq9Form(15);
        said.put("wantsChange", true);
        following.contact(key, said);

        assertThat(monitoring).isEnded().hasPassed("end-goals-missed");
        assertThat(lastVerdict().judged()).isEqualTo(Judgement.ADJUST);
    }

    @Test
    void changesThePlanWhenAGoalMissedTwoReviews() {
        following.contact(key, reviewed("no-change"));
        assertThat(monitoring).isWaitingAt("on-contact-due");

        following.contact(key, reviewed("worsening"));

        assertThat(monitoring).isEnded().hasPassed("end-goals-missed");
    }

    @Test
    void doesNotHoldUpAPlanThatMustChangeForTheSupervisor() {
        walk.pass(key, Duration.ofDays(29));
        assertThat(monitoring).isWaitingAt("resolve-missed-contact");

        following.checkIn(key, Sheets.phq9Form(10, 3, "yes", "yes"));

        assertThat(monitoring).isEnded();
    }

    @Test
    void stepsUpAtOnceForAnAcutePerson() {
        following.contact(key, Sheets.phq9Form(10, 3, "yes", "yes"));

        assertThat(monitoring).isEnded().hasPassed("end-goals-missed");
        assertThat(lastVerdict().judged()).isEqualTo(Judgement.STEP_UP);
        assertThat(episodes.of(episode).riskLevel()).contains(RiskLevel.HIGH);
    }

    @Test
    void movesToRelapsePreventionOnceTheTargetHeldEightWeeks() {
        following.contact(key, 8);
        following.contact(key, 7);
        assertThat(monitoring).isWaitingAt("on-contact-due");
        following.contact(key, 7);

        assertThat(monitoring).isEnded().hasPassed("end-target-held");
        assertThat(lastVerdict().weeksTargetHeld()).isEqualTo(8);
    }

    @Test
    void isReadyToCloseAfterThreeContactsInRelapsePrevention() {
        episodes.enterRelapsePrevention(episode);
        following.contact(key, 4);
        following.contact(key, 3);
        assertThat(monitoring).isWaitingAt("on-contact-due");
        following.contact(key, 3);

        assertThat(monitoring).isEnded().hasPassed("end-ready-to-close");
    }

    @Test
    void goesBackToTreatmentAfterARelapse() {
        episodes.enterRelapsePrevention(episode);

        following.contact(key, 12);

        assertThat(monitoring).isEnded().hasPassed("end-goals-missed");
        assertThat(episodes.of(episode).phase()).isEqualTo(Phase.TREATMENT);
    }

    @Test
    void endsWhenCareGoesOnElsewhere() {
        following.contact(key, Map.of("careGoesOn", "transferred"));

        assertThat(monitoring).isEnded().hasPassed("end-care-ended");
        assertThat(episodes.of(episode).outcome()).contains(Outcome.TRANSFERRED);
    }

    @Test
    void endsWhenAPersonWhoCannotBeReachedStopsComing() {
        following.reachNobody(key, "stopped");

        assertThat(monitoring).isEnded().hasPassed("end-care-ended");
        assertThat(episodes.of(episode).outcome()).contains(Outcome.DISENGAGED);
    }

    @Test
    void opensANeedNamedAtAContact() {
        following.contact(key, Map.of("newNeeds", List.of("food")));

        assertThat(needs.open(episode)).extracting(Need::domain).contains(NeedDomain.FOOD);
    }

    @Test
    void neverTakesAnUnscorableSheetForProgress() {
        var said = Sheets.phq9Form(0);
        said.keySet().removeAll(List.of("phq9Item1", "phq9Item2", "phq9Item3"));
        following.contact(key, said);

        assertThat(lastVerdict().phq9Total()).isEqualTo(17);
        assertThat(lastVerdict().weeksTargetHeld()).isZero();
    }

    @Test
    void storesNothingOfACheckInWithAnAnswerThatCannotBe() {
        following.untilContactDue(key);

        assertThatThrownBy(() -> following.checkIn(key, Map.of("minutes", 481))).isInstanceOf(AnswersRefused.class);

        assertThat(monitoring).isWaitingAt("check-in");
        assertThat(checkIns.of(episode)).isEmpty();
    }

    @Test
    void leavesNothingThePersonSaidWithTheEngine() {
        following.contact(key, 15);

        assertThat(engine.getHistoryService()
                        .createHistoricVariableInstanceQuery()
                        .processInstanceId(monitoring.getId())
                        .list())
                .extracting(variable -> variable.getName())
                .containsOnly(
                        "contactInDays", "contactDue", "contactOverdueOn", "riskLevel", "verdict", "consultationDue");
    }

    private void untilCaseReview() {
        following.contact(key, 17);
        following.contact(key, 17);
        following.contact(key, 17);
        assertThat(monitoring).isWaitingAtExactly("review-case");
        assertThat(lastVerdict().week()).isEqualTo(5);
    }

    private Map<String, Object> reviewed(String status) {
        following.untilContactDue(key);
        var goals = following.goals(key).stream()
                .map(row -> {
                    var answered = new HashMap<Object, Object>((Map<?, ?>) row);
                    answered.put("status", status);
                    return answered;
                })
                .toList();
        return Map.of("goals", goals);
    }

    private String contactDue() {
        var due = (Date) engine.getRuntimeService().getVariable(monitoring.getId(), "contactDue");
        return due.toInstant().truncatedTo(ChronoUnit.SECONDS).toString();
    }

    private Verdict lastVerdict() {
        var verdicts = progress.verdicts(episode);
        return verdicts.get(verdicts.size() - 1);
    }
}
