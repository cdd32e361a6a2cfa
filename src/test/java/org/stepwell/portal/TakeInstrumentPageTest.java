package org.stepwell.portal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.stepwell.coordination.Enrolment.CARE_MANAGER;

import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.stepwell.HouseTest;
import org.stepwell.Tables;
import org.stepwell.assessment.Instrument;
import org.stepwell.assessment.InstrumentRequest;
import org.stepwell.assessment.InstrumentRequests;
import org.stepwell.assessment.Score;
import org.stepwell.assessment.Scores;
import org.stepwell.assessment.SuicideScreen;
import org.stepwell.coordination.Enrolment;
import org.stepwell.coordination.Episode;
import org.stepwell.coordination.Lifecycle;
import org.stepwell.crisis.Crises;
import org.stepwell.workflow.ControlledTime;
import org.stepwell.workflow.Walk;

/** A person answers a questionnaire by themselves. */
@HouseTest
class TakeInstrumentPageTest {

    private static final String STEP = "take-instrument";

    @LocalServerPort
    private int port;

    @Autowired
    private OwnSide own;

    @Autowired
    private AskedOfMe asked;

    @Autowired
    private InstrumentRequests requests;

    @Autowired
    private Scores scores;

    @Autowired
    private Crises crises;

    @Autowired
    private Walk walk;

    @Autowired
    private Tables tables;

    private Episode episode;
    private String username;

    @BeforeEach
    void somebodyInCare(@Autowired Enrolment enrolment, @Autowired Lifecycle lifecycle) {
        ControlledTime.release();
        episode = enrolment.enrol();
        username = own.person(episode);
        lifecycle.consent(key(), "permit");
        lifecycle.formTeam(key());
    }

    @ParameterizedTest
    @CsvSource({"en, Answer a few questions", "es, Solo tenemos estas preguntas en inglés."})
    void asksEveryLineAsItIsWritten(String language, String said) {
        var page = ask("phq-9");
        var person = asked.person(port, username, language);

        assertThat(person.get("/me").body()).contains(page);
        assertThat(person.get(page).body())
                .contains(said, "Little interest or pleasure in doing things", "Over the last 2 weeks")
                .contains("lang=\"en\"", "No permission required to reproduce")
                .doesNotContain("opens the safety questions", "Not part of the score", "Write down a refusal", "??");
        assertThat(walk.task(key(), STEP).getAssignee()).isEqualTo(CARE_MANAGER);
    }

    @Test
    void isScoredLikeAnyOther() {
        var page = ask("phq-9");
        var person = asked.person(port, username, "en");

        var answer = person.post(page, phq9(1, 0));

        assertThat(answer.headers().firstValue("location"))
                .hasValueSatisfying(to -> assertThat(to).endsWith("/me"));
        assertThat(last(Instrument.PHQ_9).total()).contains(8);
        assertThat(walk.as(CARE_MANAGER, () -> crises.open(episode.id()))).isEmpty();
    }

    @Test
    void aThoughtOfDeathIsKeptAtOnceAndLeadsToHelp() {
        var page = ask("phq-9");
        var person = asked.person(port, username, "en");

        var answer = person.post(page, phq9(1, 1));

        assertThat(answer.headers().firstValue("location"))
                .hasValueSatisfying(to -> assertThat(to).endsWith("/me/help"));
        assertThat(person.get("/me/help").body()).contains("Thank you for telling us how you feel.", "tel:988");
        assertThat(last(Instrument.PHQ_9).total()).contains(9);
        assertThat(last(Instrument.PHQ_9).suicideScreen()).isEqualTo(SuicideScreen.ACUTE);
        assertThat(walk.as(CARE_MANAGER, () -> crises.open(episode.id()))).isPresent();
    }

    @Test
    void whatTheySayOfTheirSafetyCounts() {
        var page = ask("phq-9");
        var answers = phq9(1, 2);
        for (var question : new String[] {"asq1", "asq2", "asq3", "asq4"}) {
            answers.put(question, "no");
        }

        asked.person(port, username, "es").post(page, answers);

        assertThat(last(Instrument.PHQ_9).suicideScreen()).isEqualTo(SuicideScreen.NEGATIVE);
        assertThat(walk.as(CARE_MANAGER, () -> crises.open(episode.id()))).isPresent();
    }

    @Test
    void whoWouldRatherNotAnswerAfterAllIsStillShownHelp() {
        var page = ask("phq-9");
        var answers = phq9(0, 3);
        answers.put("declined", "true");

        assertThat(asked.person(port, username, "en")
                        .post(page, answers)
                        .headers()
                        .firstValue("location"))
                .hasValueSatisfying(to -> assertThat(to).endsWith("/me/help"));
    }

    @Test
    void whoIsTooLateWithSuchAThoughtIsStillShownHelp() {
        var page = ask("phq-9");
        walk.complete(CARE_MANAGER, key(), STEP, Map.of("declined", true));
        var person = asked.person(port, username, "en");

        assertThat(person.post(page, phq9(0, 1)).headers().firstValue("location"))
                .hasValueSatisfying(to -> assertThat(to).endsWith("/me/help"));
        person.post(page, phq9(0, 0));
        assertThat(person.get("/me").body()).contains("This is done already.");
    }

    @Test
    void mayBeDeclined() {
        var page = ask("audit-c");
        var person = asked.person(port, username, "en");

        person.post(page, Map.of("declined", "true"));

        assertThat(person.get("/me").body()).contains("That is fine.");
        assertThat(walk.waitsAt(key(), STEP)).isFalse();
    }

    @Test
    void aBlankSheetAndAForeignAnswerAreSentBackWithWhatWasGiven() {
        var page = ask("phq-9");
        var person = asked.person(port, username, "es");

        var blank = tables.unchanged(() -> person.post(page, Map.of()));
        assertThat(blank.statusCode()).isEqualTo(422);
        assertThat(blank.body()).contains("phq9Item1-wrong", "Elija una respuesta, por favor.");

        var foreign = phq9(1, 0);
        foreign.put("phq9Item3", "7");
        assertThat(person.post(page, foreign).body())
                .contains("phq9Item3-wrong")
                .containsPattern("name=\"phq9Item2\" value=\"1\" checked");
    }

    @Test
    void whatItLeadsToStaysWithWhoAsked() {
        var page = ask("phq-2");
        var person = asked.person(port, username, "en");

        person.post(page, Map.of("phq2Item1", "3", "phq2Item2", "3"));

        assertThat(walk.task(key(), STEP).getAssignee()).isEqualTo(CARE_MANAGER);
        assertThat(walk.as(CARE_MANAGER, () -> requests.open(episode.id())))
                .extracting(InstrumentRequest::askedBy)
                .containsExactly(CARE_MANAGER);
        assertThat(person.get("/me/tasks/" + walk.task(key(), STEP).getId()).body())
                .contains("phq9Item9");
    }

    @Test
    void theSafetyQuestionsAloneLeadToHelpToo() {
        var page = ask("asq");
        var person = asked.person(port, username, "en");
        assertThat(person.get(page).body()).contains("I would rather not say").doesNotContain("name=\"declined\"");

        assertThat(person.post(page, Map.of()).statusCode()).isEqualTo(422);
        assertThat(person.post(page, Map.of("asq1", "no", "asq2", "yes", "asq5", "no"))
                        .headers()
                        .firstValue("location"))
                .hasValueSatisfying(to -> assertThat(to).endsWith("/me/help"));
        assertThat(last(Instrument.ASQ).suicideScreen()).isEqualTo(SuicideScreen.POSITIVE);
    }

    @Test
    void nobodyAnswersForThem() {
        var page = ask("phq-9");

        asked.isNobodyElses(port, episode, page.replace("/me/tasks/", ""), phq9(1, 0));
        var guardian = asked.guardian(port, episode);
        assertThat(guardian.get(page).statusCode()).isEqualTo(404);
        assertThat(guardian.post(page, phq9(1, 0)).statusCode()).isEqualTo(404);
        assertThat(walk.waitsAt(key(), STEP)).isTrue();
    }

    private String ask(String instrument) {
        walk.as(CARE_MANAGER, () -> requests.ask(episode.id(), instrument));
        return "/me/tasks/" + walk.task(key(), STEP).getId();
    }

    private static Map<String, String> phq9(int each, int item9) {
        var answers = new HashMap<String, String>();
        for (int item = 1; item <= 8; item++) {
            answers.put("phq9Item" + item, String.valueOf(each));
        }
        answers.put("phq9Item9", String.valueOf(item9));
        return answers;
    }

    private Score last(Instrument instrument) {
        return walk.as(CARE_MANAGER, () -> scores.last(episode.id(), instrument))
                .orElseThrow();
    }

    private String key() {
        return episode.id().toString();
    }
}
