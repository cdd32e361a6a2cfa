package org.stepwell.assessment.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.stepwell.coordination.Enrolment.CARE_MANAGER;

import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.context.support.WithMockUser;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;
import org.stepwell.assessment.Instrument;
import org.stepwell.assessment.InstrumentRequest;
import org.stepwell.assessment.InstrumentRequest.Status;
import org.stepwell.assessment.InstrumentRequests;
import org.stepwell.assessment.SafetyConcernFound;
import org.stepwell.assessment.Score;
import org.stepwell.assessment.Scores;
import org.stepwell.assessment.Sheets;
import org.stepwell.assessment.SuicideScreen;
import org.stepwell.coordination.Enrolment;
import org.stepwell.coordination.Episode;
import org.stepwell.coordination.EpisodeRefused;
import org.stepwell.coordination.Lifecycle;
import org.stepwell.team.NotPermitted;
import org.stepwell.workflow.InvalidAnswer;
import org.stepwell.workflow.ProcessTest;
import org.stepwell.workflow.Walk;
import org.stepwell.worklist.AnswersRefused;
import org.stepwell.worklist.Desk;

@ProcessTest("requested-instrument")
@RecordApplicationEvents
@WithMockUser(CARE_MANAGER)
class RequestedInstrumentProcessTest {

    private static final String STEP = "take-instrument";

    @Autowired
    private InstrumentRequests requests;

    @Autowired
    private Scores scores;

    @Autowired
    private Walk walk;

    @Autowired
    private Desk desk;

    @Autowired
    private Lifecycle lifecycle;

    @Autowired
    private HistoryService history;

    @Autowired
    private ApplicationEvents events;

    private Episode episode;

    @BeforeEach
    void somebodyInCare(@Autowired Enrolment enrolment) {
        episode = enrolment.enrol();
        lifecycle.consent(key(), "permit");
        lifecycle.formTeam(key());
    }

    @Test
    void asksWhoeverWantedToKnow() {
        walk.as("therapist", () -> requests.ask(episode.id(), "pc-ptsd-5"));
        var journey = journey();

        BpmnAwareTests.assertThat(journey).isWaitingAtExactly(STEP);
        assertThat(walk.task(key(), STEP).getAssignee()).isEqualTo("therapist");
        take(
                "therapist",
                Map.of(
                        "pcptsdTrauma",
                        1,
                        "pcptsdItem1",
                        1,
                        "pcptsdItem2",
                        1,
                        "pcptsdItem3",
                        1,
                        "pcptsdItem4",
                        0,
                        "pcptsdItem5",
                        0));

        BpmnAwareTests.assertThat(journey).isEnded().hasPassed("end-instrument-answered");
        assertThat(last(Instrument.PC_PTSD_5).total()).contains(3);
        assertThat(last(Instrument.PC_PTSD_5).severity()).contains("positive");
        assertThat(states()).containsExactly(Status.TAKEN);
    }

    @Test
    void isCompleteAtZeroWithoutTrauma() {
        ask("pc-ptsd-5");
        take(CARE_MANAGER, Map.of("pcptsdTrauma", 0));

        assertThat(last(Instrument.PC_PTSD_5).total()).contains(0);
        assertThat(last(Instrument.PC_PTSD_5).severity()).contains("negative");
        assertThat(last(Instrument.PC_PTSD_5).unscored()).containsExactly(0);
    }

    @ParameterizedTest
    @CsvSource({"1, 1, negative, true", "2, 1, positive, false", "3, 3, positive, false"})
    void goesOnWithThePhq9WhenThePhq2IsPositive(int first, int second, String severity, boolean ends) {
        ask("phq-2");
        var journey = journey();
        take(CARE_MANAGER, Map.of("phq2Item1", first, "phq2Item2", second));

        assertThat(last(Instrument.PHQ_2).severity()).contains(severity);
        if (ends) {
            BpmnAwareTests.assertThat(journey).isEnded();
        } else {
            BpmnAwareTests.assertThat(journey).isWaitingAtExactly(STEP);
            take(CARE_MANAGER, Sheets.phq9Form(17));
            BpmnAwareTests.assertThat(journey).isEnded();
            assertThat(last(Instrument.PHQ_9).severity()).contains("moderately-severe");
            assertThat(states()).containsExactly(Status.TAKEN, Status.TAKEN);
        }
    }

    @Test
    void goesOnWithTheGad7WhenTheGad2IsPositive() {
        ask("gad-2");
        take(CARE_MANAGER, Map.of("gad2Item1", 3, "gad2Item2", 0));
        take(CARE_MANAGER, Sheets.gad7Form(10));

        assertThat(last(Instrument.GAD_7).severity()).contains("moderate");
    }

    @Test
    void doesNotAskTwiceForWhatIsAskedForAlready() {
        var first = ask("phq-9");
        assertThat(ask("phq-9").id()).isEqualTo(first.id());
        ask("phq-2");
        walk.tasks(key()).stream()
                .filter(task -> task.getTaskDefinitionKey().equals(STEP))
                .filter(task -> desk.open(task.getId()).form().contains("phq2Item1"))
                .findFirst()
                .ifPresent(task -> desk.complete(task.getId(), Map.of("phq2Item1", 3, "phq2Item2", 3)));

        assertThat(requests.open(episode.id()))
                .extracting(InstrumentRequest::id)
                .containsExactly(first.id());
    }

    @Test
    void tellsOfAPositiveSafetyScreenAndCountsARefusal() {
        ask("asq");
        take(CARE_MANAGER, Map.of("asq1", "no", "asq2", "no", "asq3", "no", "asq4", "refused", "asq5", "no"));

        var screen = last(Instrument.ASQ);
        assertThat(screen.suicideScreen()).isEqualTo(SuicideScreen.POSITIVE);
        assertThat(screen.severity()).contains("positive");
        assertThat(events.stream(SafetyConcernFound.class))
                .containsExactly(new SafetyConcernFound(episode.id(), screen.id()));
    }

    @Test
    void tellsNothingOfANegativeSafetyScreen() {
        ask("asq");
        take(CARE_MANAGER, Map.of("asq1", "no", "asq2", "no", "asq3", "no", "asq4", "no"));

        assertThat(last(Instrument.ASQ).suicideScreen()).isEqualTo(SuicideScreen.NEGATIVE);
        assertThat(events.stream(SafetyConcernFound.class)).isEmpty();
    }

    @Test
    void doesNotLetTheSafetyQuestionsBeDeclinedAsAWhole() {
        ask("asq");

        assertThatThrownBy(() -> take(CARE_MANAGER, Map.of("declined", true)))
                .isInstanceOfSatisfying(AnswersRefused.class, refused -> assertThat(refused.errors())
                        .extracting(error -> error.field())
                        .containsExactly("asq1", "asq2", "asq3", "asq4"));
    }

    @Test
    void notesThatThePersonDeclines() {
        ask("audit-c");
        var journey = journey();
        take(CARE_MANAGER, Map.of("declined", true));

        BpmnAwareTests.assertThat(journey).isEnded();
        assertThat(states()).containsExactly(Status.DECLINED);
        assertThat(scores.last(episode.id(), Instrument.AUDIT_C)).isEmpty();
    }

    @Test
    void isNotDoneWhileNothingIsAnswered() {
        ask("audit-c");

        assertThatThrownBy(() -> take(CARE_MANAGER, Map.of()))
                .isInstanceOfSatisfying(AnswersRefused.class, refused -> assertThat(refused.errors())
                        .extracting(error -> error.field())
                        .containsExactly("auditc1"));
        assertThat(states()).containsExactly(Status.OPEN);
    }

    @Test
    void takesAndScoresWhatTheSiteBrought() {
        ask("sleep-check");
        assertThat(desk.open(walk.task(key(), STEP).getId()).form())
                .contains("How many nights did you lie awake?", "licensed to this clinic", "Sleep: Sleep check");
        take(CARE_MANAGER, Map.of("sleepNights", 40, "sleepNap", "unsure"));

        var score = last(new Instrument("sleep-check"));
        assertThat(score.total()).contains(50);
        assertThat(score.maximum()).isEqualTo(50);
        assertThat(score.severity()).contains("very-tired");
        assertThat(score.items()).containsExactly(40, 10);
    }

    @Test
    void isNoLongerNeededWhenCareEnds() {
        ask("phq-9");
        var journey = journey();
        lifecycle.assess(key(), List.of());
        lifecycle.draftPlan(key());
        lifecycle.decidePlan(key(), "decline");

        BpmnAwareTests.assertThat(journey).isEnded().hasPassed("end-not-needed");
        assertThat(walk.as("supervisor", () -> requests.all(episode.id())))
                .extracting(InstrumentRequest::status)
                .containsExactly(Status.ENDED);
        assertThatThrownBy(() -> walk.as("supervisor", () -> requests.ask(episode.id(), "phq-9")))
                .isInstanceOf(EpisodeRefused.class);
    }

    @Test
    void isRefusedForWhatNobodyDefinedAndFromOutsideTheTeam() {
        assertThatThrownBy(() -> ask("c-ssrs")).isInstanceOf(InvalidAnswer.class);
        assertThatThrownBy(() -> walk.as("family-therapist", () -> requests.ask(episode.id(), "phq-9")))
                .isInstanceOf(NotPermitted.class);
        assertThat(requests.all(episode.id())).isEmpty();
    }

    @Test
    void leavesNothingThePersonSaidWithTheEngine() {
        ask("audit-c");
        var journey = journey();
        take(CARE_MANAGER, Map.of("auditc1", 4, "auditc2", 4, "auditc3", 4));

        assertThat(history.createHistoricVariableInstanceQuery()
                        .processInstanceId(journey.getId())
                        .list())
                .extracting(variable -> variable.getName())
                .containsOnly("requestId", "instrument", "askedBy", "moreToAsk");
    }

    private InstrumentRequest ask(String instrument) {
        return requests.ask(episode.id(), instrument);
    }

    private void take(String username, Map<String, Object> answers) {
        walk.complete(username, key(), STEP, answers);
    }

    private Score last(Instrument instrument) {
        return scores.last(episode.id(), instrument).orElseThrow();
    }

    private List<Status> states() {
        return requests.all(episode.id()).stream()
                .map(InstrumentRequest::status)
                .toList();
    }

    private ProcessInstance journey() {
        return walk.instance(RequestedInstrumentProcess.KEY, key());
    }

    private String key() {
        return episode.id().toString();
    }
}
