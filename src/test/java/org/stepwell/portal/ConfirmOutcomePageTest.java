package org.stepwell.portal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.stepwell.HouseTest;
import org.stepwell.Tables;
import org.stepwell.audit.Actor;
import org.stepwell.consent.ConsentScope;
import org.stepwell.coordination.Episode;
import org.stepwell.coordination.Episodes;
import org.stepwell.referral.Confirmation;
import org.stepwell.referral.ReferralLoop;
import org.stepwell.referral.ReferralState;
import org.stepwell.workflow.ControlledTime;
import org.stepwell.workflow.Walk;

/** A person says what came of the help that was found. */
@HouseTest
class ConfirmOutcomePageTest {

    private static final String STEP = "confirm-outcome";

    @LocalServerPort
    private int port;

    @Autowired
    private OwnSide own;

    @Autowired
    private AskedOfMe asked;

    @Autowired
    private ReferralLoop loop;

    @Autowired
    private Walk walk;

    @Autowired
    private Tables tables;

    private Episode episode;
    private String username;
    private String page;

    @BeforeEach
    void somebodyWhoWasThere(@Autowired Episodes episodes) {
        loop.begin(ConsentScope.CARE_TEAM, ConsentScope.COMMUNITY_SERVICES)
                .accepted()
                .attended();
        episode = Actor.asSystem("test", () -> episodes.of(loop.episode()));
        username = own.person(episode);
        page = "/me/tasks/" + walk.task(episode.id().toString(), STEP).getId();
    }

    @AfterEach
    void now() {
        ControlledTime.release();
    }

    @ParameterizedTest
    @CsvSource({"en, I got the help I needed", "es, Me dieron la ayuda que quería"})
    void asksInTheirLanguage(String language, String said) {
        assertThat(asked.person(port, username, language).get(page).body())
                .contains(said, "Corner pantry")
                .doesNotContain("??", "reported back");
    }

    @Test
    void theTeamKeepsSeeingIt() {
        assertThat(walk.task(episode.id().toString(), STEP).getAssignee()).isEqualTo("care-manager");
    }

    @Test
    void theirWordClosesTheLoop() {
        var person = asked.person(port, username, "en");

        person.post(page, Map.of("outcome", "helped", "patientSays", "They were kind"));

        assertThat(person.get("/me").body()).contains("We saved your answer.");
        assertThat(loop.state()).isEqualTo(ReferralState.COMPLETED);
        assertThat(loop.referral().confirmation().map(Confirmation::says)).contains("They were kind");
    }

    @Test
    void bothTheAnswerAndTheirWordsAreNeeded() {
        var person = asked.person(port, username, "es");

        var noWords = tables.unchanged(() -> person.post(page, Map.of("outcome", "no-show")));
        assertThat(noWords.statusCode()).isEqualTo(422);
        assertThat(noWords.body())
                .contains("patientSays-wrong", "Escriba aquí unas palabras")
                .containsPattern("value=\"no-show\" checked");
        var noAnswer = tables.unchanged(() -> person.post(page, Map.of("patientSays", "Fueron muy buenos")));
        assertThat(noAnswer.body()).contains("outcome-wrong", "Fueron muy buenos");
    }

    @Test
    void aProxyMayTell() {
        asked.guardian(port, episode).post(page, Map.of("outcome", "helped", "patientSays", "She ate"));

        assertThat(loop.state()).isEqualTo(ReferralState.COMPLETED);
    }

    @Test
    void isNobodyElses() {
        asked.isNobodyElses(
                port, episode, page.replace("/me/tasks/", ""), Map.of("outcome", "helped", "patientSays", "Fine"));
        assertThat(loop.waitsAt(STEP)).isTrue();
    }
}
