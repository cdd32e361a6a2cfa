package org.stepwell.assessment.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.stepwell.assessment.NeedDomain.DEPRESSION;
import static org.stepwell.assessment.NeedDomain.FOOD;
import static org.stepwell.assessment.NeedDomain.HOUSING;
import static org.stepwell.coordination.Enrolment.CARE_MANAGER;

import java.util.Map;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.context.support.WithMockUser;
import org.stepwell.assessment.AssessmentForms;
import org.stepwell.assessment.Instrument;
import org.stepwell.assessment.Need;
import org.stepwell.assessment.NeedStatus;
import org.stepwell.assessment.Needs;
import org.stepwell.assessment.Scores;
import org.stepwell.assessment.Sheets;
import org.stepwell.assessment.SuicideScreen;
import org.stepwell.coordination.Enrolment;
import org.stepwell.coordination.Episode;
import org.stepwell.coordination.Episodes;
import org.stepwell.coordination.LevelOfCare;
import org.stepwell.coordination.RiskLevel;
import org.stepwell.patient.Patients;
import org.stepwell.workflow.Journeys;
import org.stepwell.workflow.ProcessTest;
import org.stepwell.workflow.Walk;

@ProcessTest("comprehensive-assessment")
@WithMockUser(CARE_MANAGER)
class ComprehensiveAssessmentProcessTest {

    @Autowired
    private Enrolment enrolment;

    @Autowired
    private Journeys journeys;

    @Autowired
    private Walk walk;

    @Autowired
    private Episodes episodes;

    @Autowired
    private Scores scores;

    @Autowired
    private Needs needs;

    @Autowired
    private Patients patients;

    @Autowired
    private RuntimeService runtime;

    @Autowired
    private HistoryService history;

    private Episode episode;
    private String key;
    private ProcessInstance assessment;

    @BeforeEach
    void anAssessmentIsOpened() {
        episode = enrolment.enrol();
        key = episode.id().toString();
        var id = walk.as(CARE_MANAGER, () -> journeys.start(ComprehensiveAssessmentProcess.KEY, key, Map.of()));
        assessment = runtime.createProcessInstanceQuery().processInstanceId(id).singleResult();
    }

    @Test
    void asksFourSpecialistsSideBySideAndWaitsForAll() {
        BpmnAwareTests.assertThat(assessment)
                .isWaitingAt(
                        "assess-wellbeing",
                        "assess-social-needs",
                        "assess-behavioural-health",
                        "assess-physical-health");

        physicalHealth();
        behaviouralHealth(AssessmentForms.behaviouralHealth());
        socialNeeds(AssessmentForms.socialNeeds());
        BpmnAwareTests.assertThat(assessment).isWaitingAtExactly("assess-wellbeing", "join-assessment");

        wellbeing(AssessmentForms.wellbeing(14, 8));
        BpmnAwareTests.assertThat(assessment).isEnded().hasPassed("end-assessment-complete");
    }

    @Test
    void scoresTheSheetsAndRatesTheEpisode() {
        assess(AssessmentForms.wellbeing(14, 8), AssessmentForms.behaviouralHealth());

        var phq9 = scores.last(episode.id(), Instrument.PHQ_9).orElseThrow();
        assertThat(phq9.total()).contains(14);
        assertThat(phq9.severity()).contains("moderate");
        assertThat(scores.last(episode.id(), Instrument.GAD_7).orElseThrow().severity())
                .contains("mild");
        assertThat(scores.last(episode.id(), Instrument.AUDIT_C).orElseThrow().severity())
                .contains("negative");
        var rated = episodes.of(episode.id());
        assertThat(rated.riskLevel()).contains(RiskLevel.NONE);
        assertThat(rated.levelOfCare()).contains(LevelOfCare.OUTPATIENT);
    }

    @Test
    void opensTheNeedsThePersonWantsHelpWithAndKeepsTheDeclinedOnes() {
        var social = AssessmentForms.socialNeeds();
        social.putAll(Map.of("housingFinding", "positive", "housingHelp", true, "foodFinding", "at-risk"));
        wellbeing(AssessmentForms.wellbeing(14, 3));
        socialNeeds(social);
        behaviouralHealth(AssessmentForms.behaviouralHealth());
        physicalHealth();

        assertThat(needs.open(episode.id())).extracting(Need::domain).containsExactlyInAnyOrder(HOUSING, DEPRESSION);
        assertThat(needs.all(episode.id()))
                .filteredOn(need -> need.status() == NeedStatus.DECLINED)
                .extracting(Need::domain)
                .containsExactly(FOOD);
    }

    @Test
    void sendsAnAcutePersonToEmergencyEvaluation() {
        var wellbeing = Sheets.phq9Form(15, 3, "yes", "yes");
        assess(wellbeing, AssessmentForms.behaviouralHealth());

        assertThat(scores.last(episode.id(), Instrument.PHQ_9).orElseThrow().suicideScreen())
                .isEqualTo(SuicideScreen.ACUTE);
        assertThat(episodes.of(episode.id()).riskLevel()).contains(RiskLevel.HIGH);
        assertThat(episodes.of(episode.id()).levelOfCare()).contains(LevelOfCare.EMERGENCY_EVALUATION);
    }

    @Test
    void takesARefusalToAnswerForAYes() {
        assess(Sheets.phq9Form(10, 1, "refused", "no"), AssessmentForms.behaviouralHealth());

        assertThat(episodes.of(episode.id()).riskLevel()).contains(RiskLevel.MODERATE);
    }

    @Test
    void recommendsPartialHospitalWhenFunctionIsLostAndOutpatientCareFailed() {
        var behavioural = AssessmentForms.behaviouralHealth();
        behavioural.putAll(Map.of("functionLevel", "severe", "failedOutpatient", true));
        assess(AssessmentForms.wellbeing(20, 12), behavioural);

        assertThat(episodes.of(episode.id()).levelOfCare()).contains(LevelOfCare.PARTIAL_HOSPITAL);
    }

    @Test
    void keepsTheWishesOfThePersonWithThePatient() {
        wellbeing(AssessmentForms.wellbeing(6, 2));

        var preferences = patients.of(episode.patientId()).preferences();
        assertThat(preferences.language()).isEqualTo("Spanish");
        assertThat(preferences.interpreterNeeded()).isTrue();
    }

    @Test
    void storesNothingWhenOneAnswerIsOutOfRange() {
        var impossible = AssessmentForms.wellbeing(14, 8);
        impossible.put("phq9Item3", 300);

        assertThatThrownBy(() -> wellbeing(impossible)).isInstanceOf(RuntimeException.class);

        BpmnAwareTests.assertThat(assessment).isWaitingAt("assess-wellbeing");
        assertThat(scores.of(episode.patientId())).isEmpty();
    }

    @Test
    void asksForTheSafetyQuestionsInTheSameContactAsItem9() {
        var unasked = AssessmentForms.wellbeing(14, 8);
        unasked.put("phq9Item9", 1);

        assertThatThrownBy(() -> wellbeing(unasked)).isInstanceOf(RuntimeException.class);

        BpmnAwareTests.assertThat(assessment).isWaitingAt("assess-wellbeing");
    }

    @Test
    void leavesNothingThePersonSaidWithTheEngine() {
        assess(Sheets.phq9Form(15, 3, "yes", "yes"), AssessmentForms.behaviouralHealth());

        assertThat(history.createHistoricVariableInstanceQuery()
                        .processInstanceId(assessment.getId())
                        .list())
                .extracting(variable -> variable.getName())
                .containsOnly("riskLevel", "levelOfCare");
    }

    private void assess(Map<String, Object> wellbeing, Map<String, Object> behaviouralHealth) {
        wellbeing(wellbeing);
        socialNeeds(AssessmentForms.socialNeeds());
        behaviouralHealth(behaviouralHealth);
        physicalHealth();
    }

    private void wellbeing(Map<String, Object> answers) {
        walk.complete(CARE_MANAGER, key, "assess-wellbeing", answers);
    }

    private void socialNeeds(Map<String, Object> answers) {
        walk.complete("social-worker", key, "assess-social-needs", answers);
    }

    private void behaviouralHealth(Map<String, Object> answers) {
        walk.complete("therapist", key, "assess-behavioural-health", answers);
    }

    private void physicalHealth() {
        walk.complete("primary-care-provider", key, "assess-physical-health", AssessmentForms.physicalHealth());
    }
}
