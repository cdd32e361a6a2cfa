package org.stepwell.caseload.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.stepwell.coordination.Enrolment.CARE_MANAGER;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.stepwell.HouseTest;
import org.stepwell.Visitor;
import org.stepwell.coordination.Enrolment;
import org.stepwell.coordination.Episode;
import org.stepwell.team.Account;
import org.stepwell.team.Accounts;
import org.stepwell.team.CareTeams;
import org.stepwell.team.NotPermitted;
import org.stepwell.team.Role;
import org.stepwell.teamnote.TeamNote;
import org.stepwell.teamnote.TeamNotes;
import org.stepwell.workflow.Walk;

/** Notes to the team: written, seen, marked as wrong, and nobody's but the team's. */
@HouseTest
class TeamNoteActionsTest {

    private static final String WORDS = "Her sister moves in on Friday.";
    private static final String NEW = ">New</span>";

    @LocalServerPort
    private int port;

    @Autowired
    private Walk walk;

    @Autowired
    private TeamNotes notes;

    @Autowired
    private JdbcClient jdbc;

    private Episode episode;
    private String page;
    private Visitor careManager;
    private Visitor therapist;

    @BeforeEach
    void somebodyWithATeamOfTwo(@Autowired Enrolment enrolment, @Autowired CareTeams teams) {
        episode = enrolment.enrol();
        walk.as(CARE_MANAGER, () -> {
            teams.assign(episode.id(), Role.THERAPIST, "therapist");
            return episode;
        });
        page = "/patients/" + episode.patientId();
        careManager = new Visitor(port).signIn(CARE_MANAGER, "stepwell");
        therapist = new Visitor(port).signIn("therapist", "stepwell");
    }

    @Test
    void isNewToEachOfTheTeamUntilTheyHaveSeenIt() {
        write(WORDS);

        assertThat(careManager.get(page).body()).contains(WORDS).doesNotContain(NEW);
        assertThat(therapist.get(page).body()).contains(WORDS, NEW, "1 new note to the team", "Demo Care manager");
        assertThat(therapist.get(page).body()).contains(WORDS).doesNotContain(NEW, "new note to the team");

        write("He keeps the dog.");
        assertThat(therapist.get(page).body()).contains("1 new note to the team");
        assertThat(readers()).containsExactly("therapist");
    }

    @Test
    void isNotNewToASupervisorWhoLooksOn() {
        write(WORDS);
        var supervisor = new Visitor(port).signIn("supervisor", "stepwell");

        assertThat(supervisor.get(page).body()).contains(WORDS).doesNotContain(NEW);
        assertThat(readers()).isEmpty();
    }

    @Test
    void standsInTheTimelineWithTheNewestFirst() {
        write("First.");
        write("Second.");

        var panel = careManager.get(page).body();
        assertThat(panel.indexOf("Second.")).isLessThan(panel.indexOf("First."));
        assertThat(careManager.get(page + "/timeline?timeline=notes").body())
                .contains("Note to the team", ", First.", ", Second.");
    }

    @Test
    void isMarkedAsWrongByItsAuthorAndStaysReadable() {
        write(WORDS);

        careManager.post(page + "/notes/" + note().id() + "/wrong", Map.of());

        assertThat(note().status()).isEqualTo("entered-in-error");
        assertThat(note().text()).isEqualTo(WORDS);
        assertThat(careManager.get(page).body())
                .contains("Marked as wrong", "<s>" + WORDS + "</s>")
                .doesNotContain("/wrong\"");
        assertThat(careManager.get(page + "/timeline").body())
                .contains("Note to the team, marked as wrong", "<s>" + WORDS + "</s>");
        var since = note().wrongSince();
        careManager.post(page + "/notes/" + note().id() + "/wrong", Map.of());
        assertThat(note().wrongSince()).isEqualTo(since);
    }

    @Test
    void isMarkedAsWrongByNobodyElse() {
        write(WORDS);

        assertThat(therapist.get(page).body()).doesNotContain("/wrong\"");
        assertThat(therapist
                        .post(page + "/notes/" + note().id() + "/wrong", Map.of())
                        .statusCode())
                .isEqualTo(404);
        assertThat(careManager
                        .post(page + "/notes/" + UUID.randomUUID() + "/wrong", Map.of())
                        .statusCode())
                .isEqualTo(404);
        assertThat(note().isWrong()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 2001})
    void saysAtTheFieldWhatIsWrongAndKeepsWhatWasTyped(int length) {
        write("x".repeat(length));

        var shown = careManager.get(page).body();
        assertThat(shown).contains("id=\"note-error\"", "aria-invalid=\"true\"", "x".repeat(length) + "</textarea>");
        assertThat(all()).isEmpty();
    }

    @Test
    void countsTheEndOfALineOnce() {
        write("x\r\n".repeat(999) + "xx");

        assertThat(note().text()).hasSize(2000);
    }

    @Test
    void showsMarkupAsItWasTyped() {
        write("<script>alert(1)</script>");

        assertThat(careManager.get(page).body())
                .contains("&lt;script&gt;alert(1)")
                .doesNotContain("<script>alert(1)");
    }

    @Test
    void isClosedToWhomItIsAboutAndToWhoIsNotOnTheTeam(@Autowired Accounts accounts) {
        write(WORDS);
        var own = "patient-" + UUID.randomUUID();
        accounts.add(new Account(own, "Robin Invented", Set.of(Role.PATIENT), episode.patientId()), "only-in-tests");

        assertThatThrownBy(() -> walk.as(own, () -> notes.of(episode.patientId())))
                .isInstanceOf(NotPermitted.class);
        assertThatThrownBy(() -> walk.as(own, () -> notes.write(episode.patientId(), WORDS)))
                .isInstanceOf(NotPermitted.class);
        var patient = new Visitor(port).signIn(own, "only-in-tests");
        assertThat(patient.get(page).statusCode()).isEqualTo(404);
        assertThat(patient.post(page + "/notes", Map.of("text", WORDS)).statusCode())
                .isEqualTo(404);
        var psychiatrist = new Visitor(port).signIn("psychiatrist", "stepwell");
        assertThat(psychiatrist.post(page + "/notes", Map.of("text", WORDS)).statusCode())
                .isEqualTo(404);
        assertThat(all()).hasSize(1);
    }

    private HttpResponse<String> write(String text) {
        return careManager.post(page + "/notes", Map.of("text", text));
    }

    private TeamNote note() {
        return all().get(0);
    }

    private List<TeamNote> all() {
        return walk.as(CARE_MANAGER, () -> notes.of(episode.patientId()));
    }

    private List<String> readers() {
        return jdbc.sql("select username from team_note_reader where patient_id = ?")
                .param(episode.patientId().value())
                .query(String.class)
                .list();
    }
}
