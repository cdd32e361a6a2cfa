package org.stepwell.insurance.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;
import static org.stepwell.coordination.Enrolment.CARE_MANAGER;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.stepwell.coordination.Enrolment;
import org.stepwell.insurance.Authorization;
import org.stepwell.insurance.Authorizations;
import org.stepwell.insurance.PayerAnswer.Outcome;
import org.stepwell.insurance.Sending;
import org.stepwell.patient.EpisodeId;
import org.stepwell.workflow.ControlledTime;
import org.stepwell.workflow.Journeys;
import org.stepwell.workflow.ProcessTest;
import org.stepwell.workflow.Walk;
import org.stepwell.worklist.AnswersRefused;

@ProcessTest("prior-authorization")
class PriorAuthorizationProcessTest {

    private static final UUID ABOUT = UUID.randomUUID();
    private static final UUID SERVICE = UUID.randomUUID();

    @Autowired
    private Walk walk;

    @Autowired
    private Authorizations authorizations;

    private EpisodeId episode;
    private ProcessInstance process;

    @BeforeEach
    void aPayerToBeAsked(@Autowired Enrolment enrolment, @Autowired Journeys journeys) {
        ControlledTime.set(Instant.parse("2026-03-02T09:00:00Z"));
        episode = enrolment.enrol().id();
        walk.as(CARE_MANAGER, () -> authorizations.check(episode, sending()));
        walk.as(CARE_MANAGER, () -> journeys.start("prior-authorization", key(), Map.of("aboutId", ABOUT.toString())));
        process = walk.instance("prior-authorization", key());
    }

    @AfterEach
    void letTimeRun() {
        ControlledTime.release();
    }

    @Test
    void isClearedByAGrant() {
        assertThat(shown("arrange-authorization").get("authorization").toString())
                .contains("The payer requires a prior authorisation", "Payer: medicaid");
        complete("arrange-authorization", granted("2026-05-31"));

        assertThat(process).isEnded().hasPassed("end-cleared").variables().containsEntry("cleared", true);
        assertThat(current().reference()).contains("PA-77");
        assertThat(walk.as(CARE_MANAGER, () -> authorizations.check(episode, sending())))
                .isTrue();
    }

    @Test
    void asksAnewOnceTheGrantHasRunOut() {
        complete("arrange-authorization", granted("2026-03-31"));
        ControlledTime.set(Instant.parse("2026-04-01T09:00:00Z"));

        assertThat(walk.as(CARE_MANAGER, () -> authorizations.check(episode, sending())))
                .isFalse();
    }

    @Test
    void isClearedWhenNothingHasToBeAsked() {
        complete("arrange-authorization", Map.of("outcome", "not-needed", "note", "Said Mx. Bell at the plan"));

        assertThat(process).isEnded().hasPassed("end-cleared").variables().containsEntry("cleared", true);
    }

    @Test
    void waitsForThePayersDecision() {
        complete("arrange-authorization", requested());
        assertThat(process).isWaitingAt("note-payer-decision");
        assertThat(shown("note-payer-decision").get("authorization").toString())
                .contains("The request went out on 2 March 2026 and has no answer yet.");

        complete("note-payer-decision", granted("2026-05-31"));

        assertThat(process).isEnded().hasPassed("end-cleared");
    }

    @Test
    void endsWithARefusal() {
        complete("arrange-authorization", requested());
        complete("note-payer-decision", Map.of("outcome", "refused", "note", "Not a benefit of the plan"));

        assertThat(process)
                .isEnded()
                .hasPassed("end-authorization-refused")
                .variables()
                .containsEntry("cleared", false);
        assertThat(current().outcome()).contains(Outcome.REFUSED);
    }

    @Test
    void asksAgainWhenThePayerIsSilentForAWeek() {
        complete("arrange-authorization", requested());
        walk.pass(key(), Duration.ofDays(7));

        assertThat(process).hasPassed("on-answer-overdue").isWaitingAt("arrange-authorization");
        assertThat(shown("arrange-authorization")).containsEntry("reference", "PA-77");
        assertThat(shown("arrange-authorization").get("authorization").toString())
                .contains("has no answer yet");
    }

    @Test
    void takesNoGrantThatHasRunOutOrHasNoNumber() {
        assertThatThrownBy(() -> complete("arrange-authorization", granted("2026-03-01")))
                .isInstanceOf(AnswersRefused.class);
        assertThatThrownBy(() ->
                        complete("arrange-authorization", Map.of("outcome", "granted", "validUntil", "2026-05-31")))
                .isInstanceOf(AnswersRefused.class);
        assertThatThrownBy(() -> complete("arrange-authorization", Map.of("outcome", "refused")))
                .isInstanceOf(AnswersRefused.class);
        assertThat(process).isWaitingAt("arrange-authorization");
    }

    @Test
    void carriesNothingOfThePersonInTheProcess() {
        complete("arrange-authorization", requested());

        assertThat(process).variables().containsOnlyKeys("aboutId", "cleared", "payerSays");
    }

    private Authorization current() {
        return walk.as(CARE_MANAGER, () -> authorizations.current(episode, ABOUT));
    }

    private Map<String, Object> shown(String step) {
        return walk.shown(CARE_MANAGER, key(), step);
    }

    private void complete(String step, Map<String, Object> answers) {
        walk.complete(CARE_MANAGER, key(), step, answers);
    }

    private static Map<String, Object> requested() {
        return Map.of("outcome", "requested", "reference", "PA-77");
    }

    private static Map<String, Object> granted(String until) {
        return Map.of("outcome", "granted", "reference", "PA-77", "validUntil", until);
    }

    private static Sending sending() {
        return new Sending(ABOUT, SERVICE, "occupational-therapy", false, "medicaid", true);
    }

    private String key() {
        return episode.toString();
    }
}
