package org.stepwell.crisis.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;
import static org.stepwell.coordination.Enrolment.CARE_MANAGER;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.context.support.WithMockUser;
import org.stepwell.coordination.Enrolment;
import org.stepwell.coordination.Episode;
import org.stepwell.coordination.Episodes;
import org.stepwell.coordination.Outcome;
import org.stepwell.crisis.SafetyPlan;
import org.stepwell.crisis.SafetyPlans;
import org.stepwell.crisis.SafetySteps;
import org.stepwell.workflow.ControlledTime;
import org.stepwell.workflow.ProcessTest;
import org.stepwell.workflow.Walk;
import org.stepwell.worklist.AnswersRefused;
import org.stepwell.worklist.Desk;

@ProcessTest("safety-plan-review")
@WithMockUser(CARE_MANAGER)
class SafetyPlanReviewProcessTest {

    private static final Instant WRITTEN = Instant.parse("2026-03-02T10:00:00Z");
    private static final SafetySteps STEPS = new SafetySteps(
            "I stop answering.", "A walk.", "The library.", "Sam.", "988.", "Sam keeps the tablets.", 8, null, true);

    @Autowired
    private Walk walk;

    @Autowired
    private SafetyPlans plans;

    private Episode episode;
    private String key;
    private ProcessInstance waiting;

    @BeforeEach
    void somebodyHasASafetyPlan(@Autowired Enrolment enrolment) {
        ControlledTime.set(WRITTEN);
        episode = enrolment.enrol();
        key = episode.id().toString();
        plans.write(episode.id(), null, STEPS);
        waiting = walk.instance(SafetyPlanReviewProcess.KEY, key);
    }

    @AfterEach
    void timeIsOurs() {
        ControlledTime.release();
    }

    @Test
    void isDueAWeekBeforeNinetyDaysAndThenAgain() {
        walk.pass(key, Duration.ofDays(82));
        assertThat(waiting).isWaitingAt("on-review-due");
        walk.pass(key, Duration.ofDays(1));
        assertThat(waiting).isWaitingAt("review-safety-plan");

        review(Map.of("decision", "keep"));

        assertThat(waiting).isWaitingAt("on-review-due");
        assertThat(plans.current(episode.id()).map(SafetyPlan::reviewBy)).contains(LocalDate.of(2026, 8, 22));
        walk.pass(key, Duration.ofDays(83));
        assertThat(waiting).isWaitingAt("review-safety-plan");
    }

    @Test
    void goesOnWithThePlanThatIsWrittenInItsPlace() {
        walk.pass(key, Duration.ofDays(83));
        var words = new HashMap<String, Object>(SafetyPlanForm.words(STEPS));
        words.putAll(Map.of("decision", "rewrite", "ownCoping", "Swimming.", "likelihood", 9, "copyGiven", true));

        review(words);

        assertThat(waiting).isWaitingAt("on-review-due");
        assertThat(plans.of(episode.patientId())).hasSize(2);
        assertThat(plans.current(episode.id()).orElseThrow().steps().ownCoping())
                .isEqualTo("Swimming.");
    }

    @Test
    void isNoLongerInUseOnceThePersonNeedsNone() {
        walk.pass(key, Duration.ofDays(83));

        review(Map.of("decision", "retire", "reason", "A year without such thoughts."));

        assertThat(waiting).isEnded().hasPassed("end-plan-retired");
        assertThat(plans.current(episode.id())).isEmpty();
        assertThat(plans.of(episode.patientId())).hasSize(1);
    }

    @Test
    void isNotRetiredWithoutAReason() {
        walk.pass(key, Duration.ofDays(83));

        assertThatThrownBy(() -> review(Map.of("decision", "retire"))).isInstanceOf(AnswersRefused.class);

        assertThat(plans.current(episode.id())).isPresent();
    }

    @Test
    void endsWhenANewerPlanIsWritten() {
        plans.write(episode.id(), null, STEPS);

        assertThat(waiting).isEnded().hasPassed("end-safety-plan-overtaken");
        assertThat(walk.instance(SafetyPlanReviewProcess.KEY, key)).isWaitingAt("on-review-due");
    }

    @Test
    void endsWithTheEpisode(@Autowired Episodes episodes) {
        episodes.recordOutcome(episode.id(), Outcome.TRANSFERRED);
        episodes.close(episode.id());

        assertThat(waiting).isEnded().hasPassed("end-safety-plan-overtaken");
    }

    @Test
    void showsThePlanInUse(@Autowired Desk desk) {
        walk.pass(key, Duration.ofDays(83));

        var shown = walk.as(
                CARE_MANAGER,
                () -> desk.open(walk.task(key, "review-safety-plan").getId()).data());

        assertThat(shown).containsEntry("helpers", "Sam.");
        assertThat(shown.get("plan").toString()).contains("The library.", "988.");
    }

    private void review(Map<String, Object> answers) {
        walk.complete(CARE_MANAGER, key, "review-safety-plan", answers);
    }
}
