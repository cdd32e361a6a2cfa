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
import org.stepwell.Visitor;
import org.stepwell.audit.Actor;
import org.stepwell.coordination.Enrolment;
import org.stepwell.coordination.Episode;
import org.stepwell.coordination.Episodes;
import org.stepwell.coordination.Outcome;
import org.stepwell.survey.Satisfaction;
import org.stepwell.survey.Survey;
import org.stepwell.survey.SurveyAsked;
import org.stepwell.survey.Surveys;
import org.stepwell.workflow.ControlledTime;
import org.stepwell.workflow.Walk;

/** A person says on their own page how they find their care. */
@HouseTest
class AskSatisfactionPageTest {

    private static final String STEP = "ask-satisfaction";

    @LocalServerPort
    private int port;

    @Autowired
    private OwnSide own;

    @Autowired
    private AskedOfMe asked;

    @Autowired
    private Surveys surveys;

    @Autowired
    private Walk walk;

    @Autowired
    private Tables tables;

    private Episode episode;
    private String username;
    private String page;

    @BeforeEach
    void somebodyIsAsked(@Autowired Enrolment enrolment, @Autowired SurveyAsked survey) {
        ControlledTime.release();
        episode = enrolment.enrol();
        username = own.person(episode);
        survey.in(episode.id());
        page = "/me/tasks/" + walk.task(key(), STEP).getId();
    }

    @ParameterizedTest
    @CsvSource({
        "en, Tell us how your care is, My team listens to me.",
        "es, Díganos cómo va su cuidado, Mi equipo me escucha."
    })
    void asksInTheirLanguage(String language, String title, String statement) {
        var person = asked.person(port, username, language);

        assertThat(person.get("/me").body()).contains(page, title);
        assertThat(person.get(page).body()).contains(title, statement).doesNotContain("??");
    }

    @Test
    void keepsWhatTheySayAndShowsItToTheTeam() {
        var person = asked.person(port, username, "en");

        person.post(page, answers());

        assertThat(person.get("/me").body()).contains("We saved your answer.").doesNotContain(page);
        assertThat(last().said()).contains(new Satisfaction(5, 4, 3, 4, "Keep the evening calls."));
        assertThat(last().isOwn()).isTrue();
        assertThat(new Visitor(port)
                        .signIn(CARE_MANAGER, "stepwell")
                        .get("/patients/" + episode.patientId() + "?timeline=surveys")
                        .body())
                .contains("Said how they find their care", "all in all 4", "Keep the evening calls.");
    }

    @Test
    void mayBeDeclined() {
        var person = asked.person(port, username, "es");

        person.post(page, Map.of("declined", "true"));

        assertThat(person.get("/me").body()).contains("Está bien.");
        assertThat(last().endedAs()).contains(Survey.End.DECLINED);
    }

    @Test
    void aBlankSheetAndAForeignAnswerAreSentBackWithWhatWasGiven() {
        var person = asked.person(port, username, "en");

        var blank = tables.unchanged(() -> person.post(page, Map.of()));
        assertThat(blank.statusCode()).isEqualTo(422);
        assertThat(blank.body()).contains("listened-wrong", "overall-wrong", "Please choose one answer.");

        var foreign = answers();
        foreign.put("overall", "6");
        assertThat(person.post(page, foreign).body())
                .contains("overall-wrong", "Keep the evening calls.")
                .containsPattern("name=\"listened\" value=\"5\" checked");
        assertThat(last().endedAs()).isEmpty();
    }

    @Test
    void nobodyAnswersForThem() {
        asked.isNobodyElses(port, episode, page.replace("/me/tasks/", ""), answers());
        var guardian = asked.guardian(port, episode);
        assertThat(guardian.get(page).statusCode()).isEqualTo(404);
        assertThat(guardian.post(page, answers()).statusCode()).isEqualTo(404);
        assertThat(walk.waitsAt(key(), STEP)).isTrue();
    }

    @Test
    void isAskedAfterCareHasEndedToo(@Autowired Episodes episodes) {
        Actor.asSystem("test", () -> {
            episodes.enterRelapsePrevention(episode.id());
            episodes.recordOutcome(episode.id(), Outcome.GRADUATED);
            episodes.close(episode.id());
        });
        walk.jobs(key()).stream()
                .filter(job -> job.getProcessDefinitionKey().equals("satisfaction-survey"))
                .forEach(walk::run);
        page = "/me/tasks/" + walk.task(key(), STEP).getId();
        var person = asked.person(port, username, "en");

        assertThat(person.get("/me").body()).contains(page);
        person.post(page, answers());

        assertThat(Actor.asSystem("test", () -> surveys.of(episode.id())))
                .anyMatch(survey -> survey.said().isPresent());
    }

    private Survey last() {
        return Actor.asSystem("test", () -> surveys.of(episode.id())).get(0);
    }

    private static Map<String, String> answers() {
        var answers = new HashMap<String, String>();
        answers.putAll(Map.of("listened", "5", "together", "4", "helped", "3", "overall", "4"));
        answers.put("remark", "Keep the evening calls.");
        return answers;
    }

    private String key() {
        return episode.id().toString();
    }
}
