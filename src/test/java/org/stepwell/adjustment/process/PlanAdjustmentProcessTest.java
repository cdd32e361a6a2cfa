package org.stepwell.adjustment.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;
import static org.stepwell.coordination.Enrolment.CARE_MANAGER;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;
import org.stepwell.adjustment.CaseConferences;
import org.stepwell.adjustment.TreatmentChange;
import org.stepwell.careplan.PlanRound;
import org.stepwell.coordination.Episodes;
import org.stepwell.coordination.LevelOfCare;
import org.stepwell.team.Role;
import org.stepwell.workflow.ProcessTest;
import org.stepwell.worklist.AnswersRefused;

@ProcessTest("plan-adjustment")
class PlanAdjustmentProcessTest {

    private static final Map<String, Object> ADVICE = Map.of(
            "recommendation", "Raise the dose and see her weekly",
            "medicationChange", "Sertraline to 100 mg",
            "levelOfCare", "intensive-outpatient");

    @Autowired
    private ObjectProvider<PlanRound> rounds;

    @Autowired
    private CaseConferences conferences;

    @Autowired
    private Episodes episodes;

    private PlanRound round;
    private ProcessInstance process;

    @BeforeEach
    void goalsAreMissed() {
        round = rounds.getObject().published();
        process = round.start("plan-adjustment", Map.of());
    }

    @Test
    void putsTheRecommendationBeforeTheConference() {
        assertThat(process).isWaitingAt("recommend-changes");
        assertThat(round.shown("recommend-changes").get("progress")).asString().contains("in progress");

        round.complete("psychiatrist", "recommend-changes", ADVICE);

        assertThat(process).isWaitingAt("hold-case-conference");
        assertThat(round.shown("hold-case-conference").get("recommendation"))
                .asString()
                .contains("Raise the dose")
                .contains("Sertraline");
        assertThat(round.manager(() -> episodes.of(round.episode())).levelOfCare())
                .contains(LevelOfCare.INTENSIVE_OUTPATIENT);
    }

    @Test
    void bringsTheAdjustedPlanIntoForceWhenThePersonAgrees() {
        round.complete("psychiatrist", "recommend-changes", ADVICE);
        conference("Dose raised").agree().sign();

        assertThat(process).isEnded().hasPassed("end-plan-adjusted");
        var plan = round.active();
        assertThat(plan.versionNumber()).isEqualTo(2);
        assertThat(plan.goals()).extracting(goal -> goal.target()).contains(9);
        assertThat(plan.activities())
                .filteredOn(activity -> activity.description().equals("Call every week"))
                .singleElement()
                .satisfies(activity -> assertThat(activity.ownerRole()).isEqualTo(Role.CARE_MANAGER));
        assertThat(round.manager(() -> conferences.treatmentChanges(round.episode())))
                .extracting(TreatmentChange::what)
                .containsExactly("Sertraline 100 mg");
    }

    @Test
    void keepsThePlanAsItWasWhenThePersonDeclines() {
        round.complete("psychiatrist", "recommend-changes", ADVICE);
        conference("Dose raised").decline("No more tablets");

        assertThat(process).isEnded().hasPassed("end-plan-kept");
        assertThat(round.active().versionNumber()).isOne();
        assertThat(round.manager(() -> conferences.of(round.episode())))
                .singleElement()
                .satisfies(held -> assertThat(held.minutes().orElseThrow().attendees())
                        .containsExactlyInAnyOrder(Role.PATIENT, Role.PSYCHIATRIST));
    }

    @Test
    void refusesATargetThatTheMeasureCannotHave() {
        round.complete("psychiatrist", "recommend-changes", ADVICE);

        assertThatThrownBy(() -> conference("Too much", 28)).isInstanceOf(AnswersRefused.class);
        assertThat(process).isWaitingAt("hold-case-conference");
        assertThat(round.versions()).hasSize(1);
    }

    private PlanRound conference(String summary) {
        return conference(summary, 9);
    }

    private PlanRound conference(String summary, int target) {
        var goals = new java.util.ArrayList<Map<String, Object>>();
        for (Object shown : (List<?>) round.shown("hold-case-conference").get("goals")) {
            var row = new HashMap<String, Object>();
            ((Map<?, ?>) shown).forEach((key, value) -> row.put((String) key, value));
            row.put("target", row.get("target") == null ? null : target);
            goals.add(row);
        }
        return round.complete(
                CARE_MANAGER,
                "hold-case-conference",
                Map.of(
                        "attendees",
                        List.of("patient", "psychiatrist"),
                        "summary",
                        summary,
                        "treatmentChange",
                        "Sertraline 100 mg",
                        "goals",
                        goals,
                        "newActivities",
                        List.of(Map.of("description", "Call every week", "owner", "care-manager"))));
    }
}
