package org.stepwell.assessment.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.stepwell.assessment.NeedDomain.DEPRESSION;
import static org.stepwell.assessment.NeedDomain.FOOD;
import static org.stepwell.assessment.NeedDomain.HOUSING;
import static org.stepwell.coordination.Enrolment.CARE_MANAGER;

import java.util.Map;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.context.support.WithMockUser;
import org.stepwell.assessment.AssessmentForms;
import org.stepwell.assessment.AssessmentRound;
import org.stepwell.assessment.Instrument;
import org.stepwell.assessment.Need;
import org.stepwell.assessment.NeedStatus;
import org.stepwell.assessment.Needs;
import org.stepwell.assessment.Scores;
import org.stepwell.assessment.Sheets;
import org.stepwell.assessment.SuicideScreen;
import org.stepwell.coordination.Episode;
import org.stepwell.coordination.Episodes;
import org.stepwell.coordination.LevelOfCare;
import org.stepwell.coordination.RiskLevel;
import org.stepwell.patient.Patients;
import org.stepwell.workflow.ProcessTest;

@ProcessTest("comprehensive-assessment")
@WithMockUser(CARE_MANAGER)
class ComprehensiveAssessmentProcessTest {

    @Autowired
    private Episodes episodes;

    @Autowired
    private Scores scores;

    @Autowired
    private Needs needs;

    @Autowired
    private Patients patients;

    @Autowired
    private HistoryService history;

    private AssessmentRound round;
    private Episode episode;
    private ProcessInstance assessment;

    @BeforeEach
    void anAssessmentIsOpened(@Autowired ObjectProvider<AssessmentRound> rounds) {
        round = rounds.getObject();
        episode = round.episode();
        assessment = round.assessment();
    }

    @Test
    void asksFourSpecialistsSideBySideAndWaitsForAll() {
        BpmnAwareTests.assertThat(assessment)
                .isWaitingAt(
                        "assess-wellbeing",
                        "assess-social-needs",
                        "assess-behavioural-health",
                        "assess-physical-health");

        round.physicalHealth();
        round.behaviouralHealth(AssessmentForms.behaviouralHealth());
        round.socialNeeds(AssessmentForms.socialNeeds());
        BpmnAwareTests.assertThat(assessment).isWaitingAtExactly("assess-wellbeing", "join-assessment");

        round.wellbeing(AssessmentForms.wellbeing(14, 8));
        BpmnAwareTests.assertThat(assessment).isEnded().hasPassed("end-assessment-complete");
    }

    @Test
    void scoresTheSheetsAndRatesTheEpisode() {
        round.assess(AssessmentForms.wellbeing(14, 8), AssessmentForms.behaviouralHealth());

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
        round.wellbeing(AssessmentForms.wellbeing(14, 3));
        round.socialNeeds(social);
        round.behaviouralHealth(AssessmentForms.behaviouralHealth());
        round.physicalHealth();

        assertThat(needs.open(episode.id())).extracting(Need::domain).containsExactlyInAnyOrder(HOUSING, DEPRESSION);
        assertThat(needs.all(episode.id()))
                .filteredOn(need -> need.status() == NeedStatus.DECLINED)
                .extracting(Need::domain)
                .containsExactly(FOOD);
    }

    @Test
    void sendsAnAcutePersonToEmergencyEvaluation() {
        var wellbeing = Sheets.phq9Form(15, 3, "yes", "yes");
        round.assess(wellbeing, AssessmentForms.behaviouralHealth());

        assertThat(scores.last(episode.id(), Instrument.PHQ_9).orElseThrow().suicideScreen())
                .isEqualTo(SuicideScreen.ACUTE);
        assertThat(episodes.of(episode.id()).riskLevel()).contains(RiskLevel.HIGH);
        assertThat(episodes.of(episode.id()).levelOfCare()).contains(LevelOfCare.EMERGENCY_EVALUATION);
    }

    @Test
    void takesARefusalToAnswerForAYes() {
        round.assess(Sheets.phq9Form(10, 1, "refused", "no"), AssessmentForms.behaviouralHealth());

        assertThat(episodes.of(episode.id()).riskLevel()).contains(RiskLevel.MODERATE);
    }

    @Test
    void takesTheResultOfALicensedScreenForAnInput() {
        var behavioural = AssessmentForms.behaviouralHealth();
        behavioural.putAll(Map.of("cssrsLevel", "high"));
        round.assess(AssessmentForms.wellbeing(4, 2), behavioural);

        assertThat(episodes.of(episode.id()).riskLevel()).contains(RiskLevel.HIGH);
    }

    @Test
    void recommendsPartialHospitalWhenFunctionIsLostAndOutpatientCareFailed() {
        var behavioural = AssessmentForms.behaviouralHealth();
        behavioural.putAll(Map.of("functionLevel", "severe", "failedOutpatient", true));
        round.assess(AssessmentForms.wellbeing(20, 12), behavioural);

        assertThat(episodes.of(episode.id()).levelOfCare()).contains(LevelOfCare.PARTIAL_HOSPITAL);
    }

    @Test
    void keepsTheWishesOfThePersonWithThePatient() {
        round.wellbeing(AssessmentForms.wellbeing(6, 2));

        var preferences = patients.of(episode.patientId()).preferences();
        assertThat(preferences.language()).isEqualTo("Spanish");
        assertThat(preferences.interpreterNeeded()).isTrue();
    }

    @Test
    void storesNothingWhenOneAnswerIsOutOfRange() {
        var impossible = AssessmentForms.wellbeing(14, 8);
        impossible.put("phq9Item3", 300);

        assertThatThrownBy(() -> round.wellbeing(impossible)).isInstanceOf(RuntimeException.class);

        BpmnAwareTests.assertThat(assessment).isWaitingAt("assess-wellbeing");
        assertThat(scores.of(episode.patientId())).isEmpty();
    }

    @Test
    void asksForTheSafetyQuestionsInTheSameContactAsItem9() {
        var unasked = AssessmentForms.wellbeing(14, 8);
        unasked.put("phq9Item9", 1);

        assertThatThrownBy(() -> round.wellbeing(unasked)).isInstanceOf(RuntimeException.class);

        BpmnAwareTests.assertThat(assessment).isWaitingAt("assess-wellbeing");
    }

    @Test
    void leavesNothingThePersonSaidWithTheEngine() {
        round.assess(Sheets.phq9Form(15, 3, "yes", "yes"), AssessmentForms.behaviouralHealth());

        assertThat(history.createHistoricVariableInstanceQuery()
                        .processInstanceId(assessment.getId())
                        .list())
                .extracting(variable -> variable.getName())
                .containsOnly("riskLevel", "levelOfCare");
    }
}
