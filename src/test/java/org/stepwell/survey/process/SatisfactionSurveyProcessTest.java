package org.stepwell.survey.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;
import static org.stepwell.coordination.Enrolment.CARE_MANAGER;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.test.context.support.WithMockUser;
import org.stepwell.audit.Actor;
import org.stepwell.coordination.Enrolment;
import org.stepwell.coordination.Episode;
import org.stepwell.coordination.Episodes;
import org.stepwell.coordination.Outcome;
import org.stepwell.survey.Satisfaction;
import org.stepwell.survey.Survey;
import org.stepwell.survey.Survey.Occasion;
import org.stepwell.survey.Surveys;
import org.stepwell.workflow.ControlledTime;
import org.stepwell.workflow.Elsewhere;
import org.stepwell.workflow.ProcessTest;
import org.stepwell.workflow.Walk;
import org.stepwell.worklist.AnswersRefused;

@ProcessTest("satisfaction-survey")
@WithMockUser(CARE_MANAGER)
class SatisfactionSurveyProcessTest {

    private static final Instant AGREED = Instant.parse("2026-03-02T10:00:00Z");
    private static final String STEP = "ask-satisfaction";

    @Autowired
    private Surveys surveys;

    @Autowired
    private Episodes episodes;

    @Autowired
    private Walk walk;

    @Autowired
    private JdbcTemplate jdbc;

    private Episode episode;
    private String key;

    @BeforeEach
    void somebodyWithAPlan(@Autowired Enrolment enrolment, @Autowired ProcessEngine engine) {
        ControlledTime.set(AGREED);
        episode = enrolment.enrol();
        key = episode.id().toString();
        engine.getRuntimeService().deleteProcessInstance(episode.journeyId(), "only the survey runs here");
    }

    @AfterEach
    void timeIsOurs() {
        ControlledTime.release();
    }

    @Test
    void asksSixWeeksAfterThePlanAndKeepsWhatTheySay() {
        var survey = planned();
        walk.pass(key, Duration.ofDays(41));
        assertThat(survey).isWaitingAt("on-day-to-ask");
        walk.pass(key, Duration.ofDays(1));
        assertThat(survey).isWaitingAt(STEP);

        answer(given("5", "The evening calls help."));

        assertThat(survey).isEnded().hasPassed("end-survey-answered");
        assertThat(last().said()).contains(new Satisfaction(4, 3, 4, 5, "The evening calls help."));
        assertThat(last().isOwn()).isFalse();
    }

    @Test
    void asksInTheClinicsMorningWhateverItsClocksDidMeanwhile() {
        // New York: five hours behind on 2 March, four from 8 March on
        Elsewhere.in("America/New_York", () -> {
            plan(Occasion.PLAN_AGREED, null);
            return null;
        });

        assertThat(last().askAt()).isEqualTo("2026-04-13T12:00:00Z");
        assertThat(last().lapseAt()).isEqualTo("2026-05-04T12:00:00Z");
    }

    @Test
    void whatTheySayStaysOutOfTheEngine() {
        asked();

        answer(given("5", "The evening calls help."));

        assertThat(jdbc.queryForObject(
                        "select count(*) from act_hi_varinst v join act_hi_procinst p on p.id_ = v.proc_inst_id_"
                                + " where p.business_key_ = ? and p.proc_def_key_ = 'satisfaction-survey'"
                                + " and v.name_ not in ('surveyId', 'askAt', 'lapseAt')",
                        Integer.class,
                        key))
                .isZero();
    }

    @Test
    void mayBeDeclined() {
        var survey = asked();

        answer(Map.of("answer", "declined"));

        assertThat(survey).isEnded().hasPassed("end-survey-answered");
        assertThat(last().endedAs()).contains(Survey.End.DECLINED);
        assertThat(last().said()).isEmpty();
    }

    @Test
    void isNotHalfAnswered() {
        asked();
        var half = given("5", null);
        half.remove("together");

        assertThatThrownBy(() -> answer(half)).isInstanceOf(AnswersRefused.class);
        assertThatThrownBy(() -> answer(given("6", null))).isInstanceOf(AnswersRefused.class);

        assertThat(last().endedAs()).isEmpty();
    }

    @Test
    void lapsesAfterThreeWeeks() {
        var survey = asked();

        walk.pass(key, Duration.ofDays(20));
        assertThat(survey).isWaitingAt(STEP);
        walk.pass(key, Duration.ofDays(1));

        assertThat(survey).isEnded().hasPassed("end-survey-lapsed");
        assertThat(last().endedAs()).contains(Survey.End.LAPSED);
    }

    @Test
    void asksOnceInAnEpisode() {
        asked();
        plan(Occasion.PLAN_AGREED, null);

        assertThat(surveys.of(episode.id())).hasSize(1);
    }

    @Test
    void whenCareEndsTheOpenQuestionGoesAndAnotherComes() {
        var survey = asked();
        close(Outcome.GRADUATED);

        assertThat(survey).isEnded().hasPassed("end-survey-withdrawn");
        assertThat(surveys.of(episode.id()).stream().map(Survey::endedAs).toList())
                .containsExactlyInAnyOrder(Optional.empty(), Optional.of(Survey.End.WITHDRAWN));
        walk.pass(key, Duration.ofDays(2));
        answer(given("4", null));
        assertThat(said(Occasion.CARE_ENDED).overall()).isEqualTo(4);
    }

    @Test
    void whoNoLongerCameOrAnsweredLatelyIsNotAsked() {
        close(Outcome.DISENGAGED);
        assertThat(surveys.of(episode.id())).isEmpty();
    }

    @Test
    void nobodyIsAskedTwiceInSixtyDays() {
        asked();
        answer(given("2", null));
        walk.pass(key, Duration.ofDays(59));
        plan(Occasion.CARE_ENDED, Outcome.GRADUATED);
        assertThat(surveys.of(episode.id())).hasSize(1);

        walk.pass(key, Duration.ofDays(1));
        plan(Occasion.CARE_ENDED, Outcome.GRADUATED);
        assertThat(surveys.of(episode.id())).hasSize(2);
    }

    private void close(Outcome outcome) {
        Actor.asSystem("test", () -> {
            if (outcome == Outcome.GRADUATED) {
                episodes.enterRelapsePrevention(episode.id());
            }
            episodes.recordOutcome(episode.id(), outcome);
            episodes.close(episode.id());
        });
    }

    private Satisfaction said(Occasion occasion) {
        return surveys.of(episode.id()).stream()
                .filter(survey -> survey.occasion() == occasion)
                .findFirst()
                .flatMap(Survey::said)
                .orElseThrow();
    }

    private ProcessInstance asked() {
        var survey = planned();
        walk.pass(key, Duration.ofDays(42));
        return survey;
    }

    private ProcessInstance planned() {
        plan(Occasion.PLAN_AGREED, null);
        return walk.instance(SatisfactionSurveyProcess.KEY, key);
    }

    private void plan(Occasion occasion, Outcome outcome) {
        Actor.asSystem("test", () -> surveys.plan(episode.id(), occasion, outcome));
    }

    private Survey last() {
        return surveys.of(episode.id()).get(0);
    }

    private void answer(Map<String, Object> answers) {
        walk.complete(CARE_MANAGER, key, STEP, answers);
    }

    private static Map<String, Object> given(String overall, String remark) {
        var answers = new HashMap<String, Object>();
        answers.putAll(Map.of("answer", "given", "listened", "4", "together", "3", "helped", "4", "overall", overall));
        if (remark != null) {
            answers.put("remark", remark);
        }
        return answers;
    }
}
