package org.stepwell.relapse.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;
import static org.stepwell.coordination.Enrolment.CARE_MANAGER;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.context.support.WithMockUser;
import org.stepwell.assessment.Instrument;
import org.stepwell.assessment.Scores;
import org.stepwell.audit.Actor;
import org.stepwell.coordination.Enrolment;
import org.stepwell.coordination.Episode;
import org.stepwell.coordination.Episodes;
import org.stepwell.coordination.Outcome;
import org.stepwell.relapse.ReturnOffer;
import org.stepwell.relapse.ReturnOffers;
import org.stepwell.team.CareTeamMember;
import org.stepwell.team.CareTeams;
import org.stepwell.team.Role;
import org.stepwell.workflow.ControlledTime;
import org.stepwell.workflow.ProcessTest;
import org.stepwell.workflow.Walk;
import org.stepwell.worklist.AnswersRefused;
import org.stepwell.worklist.Desk;

@ProcessTest("return-to-care")
@WithMockUser(CARE_MANAGER)
class ReturnToCareProcessTest {

    private static final Instant CLOSED = Instant.parse("2026-03-02T10:00:00Z");
    private static final Instant LATER = Instant.parse("2026-05-04T10:00:00Z");

    @Autowired
    private Enrolment enrolment;

    @Autowired
    private Episodes episodes;

    @Autowired
    private CareTeams teams;

    @Autowired
    private Scores scores;

    @Autowired
    private ReturnOffers offers;

    @Autowired
    private Walk walk;

    private Episode ended;
    private String key;

    @BeforeEach
    void somebodyGraduated(@Autowired ProcessEngine engine) {
        ControlledTime.set(CLOSED);
        ended = enrolment.enrol();
        key = ended.id().toString();
        teams.assign(ended.id(), Role.THERAPIST, "therapist");
        engine.getRuntimeService().deleteProcessInstance(ended.journeyId(), "closed below");
        Actor.asSystem("test", () -> {
            episodes.enterRelapsePrevention(ended.id());
            episodes.recordOutcome(ended.id(), Outcome.GRADUATED);
            episodes.close(ended.id());
        });
        ControlledTime.set(LATER);
    }

    @AfterEach
    void timeIsOurs() {
        ControlledTime.release();
    }

    @Test
    void beginsCareAgainWithTheSameTeamWhenThePersonReturns() {
        var offer = offered();
        assertThat(walk.task(key, "offer-return").getAssignee()).isEqualTo(CARE_MANAGER);

        answer(Map.of("answer", "return", "careManager", CARE_MANAGER));

        assertThat(offer).isEnded().hasPassed("end-care-reopened");
        var again = episodes.current(ended.patientId()).orElseThrow();
        assertThat(again.follows()).contains(ended.id());
        assertThat(teams.of(again.id()))
                .extracting(CareTeamMember::role)
                .containsExactlyInAnyOrder(Role.CARE_MANAGER, Role.THERAPIST);
        assertThat(walk.waitsAt(again.id().toString(), "ask-for-consent")).isTrue();
        assertThat(standing()).isEqualTo(ReturnOffer.End.RETURN);
    }

    @Test
    void leavesThePersonInPeaceWhenTheyDecline() {
        var offer = offered();

        answer(Map.of("answer", "decline"));

        assertThat(offer).isEnded().hasPassed("end-return-declined");
        assertThat(episodes.current(ended.patientId())).isEmpty();
        assertThat(standing()).isEqualTo(ReturnOffer.End.DECLINE);
    }

    @Test
    void asksAgainTwoDaysAfterNobodyReachedThem() {
        var offer = offered();

        answer(Map.of("answer", "not-reached"));
        assertThat(offer).isWaitingAt("on-ask-again");
        walk.pass(key, Duration.ofDays(2));

        assertThat(offer).isWaitingAt("offer-return");
    }

    @Test
    void asksAgainOnTheDayTheyNamed() {
        var offer = offered();

        answer(Map.of("answer", "defer", "deferUntil", "2026-05-20"));
        walk.pass(key, Duration.ofDays(15));
        assertThat(offer).isWaitingAt("on-ask-again");
        walk.pass(key, Duration.ofDays(1));

        assertThat(offer).isWaitingAt("offer-return");
    }

    @ParameterizedTest
    @CsvSource({"2026-05-04", "2026-04-01", "2026-07-04"})
    void takesNoDayThatIsPastOrFarAway(String day) {
        offered();

        assertThatThrownBy(() -> answer(Map.of("answer", "defer", "deferUntil", day)))
                .isInstanceOf(AnswersRefused.class);

        assertThat(offers.of(ended.id()).get(0).answers()).isEmpty();
    }

    @Test
    void withdrawsTheQuestionOnceThePersonIsInCareByAnotherWay() {
        var offer = offered();

        enrolment.enrol(ended.patientId());

        assertThat(offer).isEnded().hasPassed("end-person-enrolled");
        assertThat(standing()).isEqualTo(ReturnOffer.End.ENROLLED);
    }

    @Test
    void asksOnceHoweverManyScoresArrive() {
        offered();

        received(18, LATER);

        assertThat(offers.of(ended.id())).hasSize(1);
    }

    @Test
    void isNotOfferedForALowScoreNorForAnOldOne() {
        received(9, LATER);
        received(20, CLOSED.minus(Duration.ofDays(200)));
        received(20, CLOSED);

        assertThat(offers.of(ended.id())).isEmpty();
    }

    @Test
    void isNotOfferedToSomebodyInCare() {
        enrolment.enrol(ended.patientId());

        received(20, LATER);

        assertThat(offers.of(ended.id())).isEmpty();
    }

    @Test
    void showsTheScoreAndHowThePersonMeantToStayWell(@Autowired Desk desk) {
        offered();

        var shown = desk.open(walk.task(key, "offer-return").getId()).data();

        assertThat(shown.get("why").toString()).contains("PHQ-9 14 of 2026-05-04", "ended on 2026-03-02");
        assertThat(shown.get("stayingWell")).isEqualTo("No plan was written.");
        assertThat(shown.get("careManager")).isEqualTo(CARE_MANAGER);
    }

    private ProcessInstance offered() {
        received(14, LATER);
        return walk.instance(ReturnToCareProcess.KEY, key);
    }

    private void received(int total, Instant takenAt) {
        Actor.asSystem(
                "test",
                () -> scores.imported(
                        ended.patientId(), Instrument.PHQ_9, total, takenAt, "elsewhere-" + total + takenAt));
    }

    private void answer(Map<String, Object> answers) {
        walk.complete(CARE_MANAGER, key, "offer-return", answers);
    }

    private ReturnOffer.End standing() {
        return offers.of(ended.id()).get(0).endedAs().orElseThrow();
    }
}
