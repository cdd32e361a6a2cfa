package org.stepwell.coordination.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;
import static org.stepwell.coordination.Enrolment.CARE_MANAGER;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.context.support.WithMockUser;
import org.stepwell.coordination.ClosureDecision;
import org.stepwell.coordination.ClosureDecisions;
import org.stepwell.coordination.ClosureWish;
import org.stepwell.coordination.ClosureWishes;
import org.stepwell.coordination.Enrolment;
import org.stepwell.coordination.Episodes;
import org.stepwell.coordination.Lifecycle;
import org.stepwell.coordination.Outcome;
import org.stepwell.patient.EpisodeId;
import org.stepwell.workflow.ControlledTime;
import org.stepwell.workflow.Journeys;
import org.stepwell.workflow.ProcessTest;
import org.stepwell.workflow.Walk;
import org.stepwell.worklist.AnswersRefused;
import org.stepwell.worklist.Desk;

@ProcessTest("closing-care")
@WithMockUser(CARE_MANAGER)
class ClosingCareProcessTest {

    private static final Instant MONDAY = Instant.parse("2026-03-02T10:00:00Z");

    @Autowired
    private Lifecycle lifecycle;

    @Autowired
    private Walk walk;

    @Autowired
    private Episodes episodes;

    @Autowired
    private ClosureWishes wishes;

    @Autowired
    private ClosureDecisions decisions;

    private EpisodeId id;
    private String key;
    private ProcessInstance closing;

    @BeforeEach
    void somebodyHoldsTheTarget(@Autowired Enrolment enrolment, @Autowired Journeys journeys) {
        ControlledTime.set(MONDAY);
        id = enrolment.enrol().id();
        key = id.toString();
        episodes.enterRelapsePrevention(id);
        journeys.start("closing-care", key, Map.of());
        closing = walk.instance("closing-care", key);
    }

    @AfterEach
    void timeIsOurs() {
        ControlledTime.release();
    }

    @Test
    void closesOnceThePersonAndTheSupervisorAgree() {
        lifecycle.wishToClose(key, "close");
        lifecycle.decideClosure(key, "approve");

        assertThat(closing)
                .isEnded()
                .hasPassed("end-closure-agreed")
                .variables()
                .containsEntry("closureApproved", true);
        assertThat(episodes.of(id).outcome()).contains(Outcome.GRADUATED);
    }

    @Test
    void goesOnWhenTheSupervisorRefuses() {
        lifecycle.wishToClose(key, "close");
        lifecycle.decideClosure(key, "continue");

        assertThat(closing).isEnded().hasPassed("end-care-goes-on").variables().containsEntry("closureApproved", false);
        assertThat(decisions.of(id)).extracting(ClosureDecision::approved).containsExactly(false);
    }

    @Test
    void goesOnWithoutAskingASupervisorWhenThePersonWantsTo() {
        lifecycle.wishToClose(key, "go-on");

        assertThat(closing)
                .isEnded()
                .hasPassed("end-care-goes-on")
                .hasNotPassed("approve-closure")
                .variables()
                .containsEntry("closureApproved", false);
        assertThat(episodes.of(id).outcome()).isEmpty();
    }

    @Test
    void asksAgainOnTheDayThePersonNamed(@Autowired Desk desk) {
        walk.complete(CARE_MANAGER, key, "agree-closure", wantsTimeUntil("2026-03-20"));
        assertThat(closing).isWaitingAt("on-agree-closure-again");

        walk.pass(key, Duration.ofDays(17));
        assertThat(closing).isWaitingAt("on-agree-closure-again");
        walk.pass(key, Duration.ofDays(1));

        assertThat(closing).isWaitingAt("agree-closure");
        var asked = walk.as(
                CARE_MANAGER,
                () -> desk.open(walk.task(key, "agree-closure").getId()).data());
        assertThat(asked.get("deferred").toString()).contains("Robin Invented wanted time until 20 March 2026");
        assertThat(wishes.of(id)).extracting(ClosureWish::answer).containsExactly("defer");
    }

    @ParameterizedTest
    @CsvSource({"2026-03-02", "2026-02-20", "2026-05-02", "2030-01-01"})
    void takesNoDayThatIsPastOrFarAway(String day) {
        assertThatThrownBy(() -> walk.complete(CARE_MANAGER, key, "agree-closure", wantsTimeUntil(day)))
                .isInstanceOf(AnswersRefused.class);

        assertThat(closing).isWaitingAt("agree-closure");
        assertThat(wishes.of(id)).isEmpty();
    }

    @Test
    void letsNobodyDecideInThePersonsPlaceWhoIsNotRegistered() {
        assertThatThrownBy(() -> walk.complete(
                        CARE_MANAGER, key, "agree-closure", Map.of("decision", "close", "decidedBy", "proxy")))
                .isInstanceOf(AnswersRefused.class);

        assertThat(closing).isWaitingAt("agree-closure");
    }

    private static Map<String, Object> wantsTimeUntil(String day) {
        return new HashMap<>(Map.of(
                "decision", "defer",
                "deferUntil", day,
                "decidedBy", "patient",
                "deciderName", "Robin Invented"));
    }
}
