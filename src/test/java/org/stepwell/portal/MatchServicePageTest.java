package org.stepwell.portal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.stepwell.HouseTest;
import org.stepwell.audit.Actor;
import org.stepwell.consent.ConsentScope;
import org.stepwell.coordination.Episode;
import org.stepwell.coordination.Episodes;
import org.stepwell.directory.ServiceProvider;
import org.stepwell.referral.Match;
import org.stepwell.referral.ReferralLoop;
import org.stepwell.referral.ReferralState;
import org.stepwell.workflow.ControlledTime;
import org.stepwell.workflow.Walk;

/** A person chooses who is to help them. */
@HouseTest
class MatchServicePageTest {

    private static final String STEP = "match-service";

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

    private Episode episode;
    private String username;
    private String page;
    private ServiceProvider pantry;

    @BeforeEach
    void somebodyWithoutEnoughFood(@Autowired Episodes episodes) {
        pantry = loop.aPantry();
        loop.begin(ConsentScope.CARE_TEAM, ConsentScope.COMMUNITY_SERVICES);
        episode = Actor.asSystem("test", () -> episodes.of(loop.episode()));
        username = own.person(episode);
        page = "/me/tasks/" + walk.task(key(), STEP).getId();
    }

    @AfterEach
    void now() {
        ControlledTime.release();
    }

    @Test
    void showsWhatSpeaksForEachPlaceInTheirLanguage() {
        assertThat(asked.person(port, username, "en").get(page).body())
                .contains("Food", "Corner pantry", "It costs you nothing.", "None of these")
                .doesNotContain("??");
        assertThat(asked.person(port, username, "es").get(page).body())
                .contains("Comida", "Corner pantry", "No le cuesta nada.", "Ninguno de estos")
                .doesNotContain("free of charge", "??");
    }

    @Test
    void theTeamKeepsSeeingIt() {
        assertThat(walk.task(key(), STEP).getAssignee()).isEqualTo("case-manager");
    }

    @Test
    void choosesOne() {
        var person = asked.person(port, username, "en");

        person.post(page, Map.of("serviceId", pantry.id().toString(), "note", "I cannot climb stairs"));

        assertThat(person.get("/me").body()).contains("We saved your answer.");
        assertThat(loop.referral().match().map(Match::serviceId)).contains(pantry.id());
        assertThat(loop.referral().match().map(Match::note)).contains("I cannot climb stairs");
        assertThat(loop.waitsAt(STEP)).isFalse();
    }

    @Test
    void saysThatNoneFits() {
        asked.person(port, username, "en").post(page, Map.of("serviceId", "none", "note", "Too far"));

        assertThat(loop.state()).isEqualTo(ReferralState.WITHDRAWN);
    }

    @Test
    void aPlaceThatIsNotOfferedIsRefusedAndTheNoteStays() {
        var person = asked.person(port, username, "es");
        var elsewhere = "5f0c7b8e-0000-4000-8000-000000000000";

        for (var choice : new String[] {"", elsewhere, "no id"}) {
            var refused = person.post(page, Map.of("serviceId", choice, "note", "No puedo subir"));
            assertThat(refused.statusCode()).isEqualTo(422);
            assertThat(refused.body()).contains("Elija una respuesta, por favor.", "No puedo subir");
        }
    }

    @Test
    void aProxyMayChoose() {
        asked.guardian(port, episode).post(page, Map.of("serviceId", pantry.id().toString()));

        assertThat(loop.referral().match().map(Match::serviceId)).contains(pantry.id());
    }

    @Test
    void isNobodyElses() {
        asked.isNobodyElses(
                port,
                episode,
                page.replace("/me/tasks/", ""),
                Map.of("serviceId", pantry.id().toString()));
        assertThat(loop.waitsAt(STEP)).isTrue();
    }

    private String key() {
        return episode.id().toString();
    }
}
