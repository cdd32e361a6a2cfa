package org.stepwell.worklist.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.stepwell.coordination.Enrolment.CARE_MANAGER;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
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
import org.stepwell.team.Role;
import org.stepwell.workflow.Walk;
import org.stepwell.worklist.Worklist;

/** The list at the door: its address, what is done with several tasks, cover, saved views and news. */
@HouseTest
class TaskListPagesTest {

    private static final String COVER = "covering-care-manager";

    @LocalServerPort
    private int port;

    @Autowired
    private Worklist worklist;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Walk walk;

    private Episode episode;
    private String task;

    @BeforeEach
    void somebodyIsAskedForConsent(@Autowired Enrolment enrolment, @Autowired Accounts accounts) {
        episode = enrolment.enrol();
        task = walk.task(episode.id().toString(), "ask-for-consent").getId();
        if (accounts.find(COVER).isEmpty()) {
            accounts.add(new Account(COVER, "Covering", Set.of(Role.CARE_MANAGER), null), "only-in-tests");
        }
    }

    @Test
    void keepsTheListInItsAddress() {
        var visitor = signedIn(CARE_MANAGER);
        var address = "/tasks?view=all&due=this-week&patient=" + episode.patientId();

        assertThat(visitor.get(address).body()).contains("/tasks/" + task, "Filtered.");
        assertThat(visitor.get("/tasks?view=nonsense&risk=purple&due=never&after=1_x_y&patient=" + episode.patientId())
                        .body())
                .contains("/tasks/" + task);
        assertThat(visitor.get("/tasks?patient=17").statusCode()).isEqualTo(200);
        assertThat(visitor.get("/tasks?q=nobody-is-called-this").body()).contains("No task fits this filter");
    }

    @Test
    void putsBackAndTakesSeveralAndSaysWhatBecameOfEach() {
        var visitor = signedIn(CARE_MANAGER);

        assertThat(bulk(visitor, "put-back", Map.of())).contains("1 put back.");
        assertThat(assignee()).isNull();
        assertThat(bulk(visitor, "take", Map.of())).contains("1 taken.");
        assertThat(assignee()).isEqualTo(CARE_MANAGER);
        assertThat(bulk(visitor, "take", Map.of())).contains("1 taken by somebody else before.");
        assertThat(bulk(signedIn("therapist"), "put-back", Map.of())).contains("1 not yours to change.");
        assertThat(follow(
                        visitor,
                        visitor.post("/tasks/bulk", Map.of("do", "take", "query", ""))
                                .headers()
                                .firstValue("location")
                                .orElseThrow()))
                .contains("Tick the tasks first.");
    }

    @Test
    void letsALeadGiveATaskForCoverWhichOpensTheRecordWhileItIsTheirs() {
        var covering = new Visitor(port).signIn(COVER, "only-in-tests");
        var page = "/patients/" + episode.patientId();
        assertThat(covering.get(page).statusCode()).isEqualTo(404);

        assertThat(bulk(signedIn(CARE_MANAGER), "give", Map.of("to", COVER))).contains("1 not yours to change.");
        assertThat(bulk(signedIn("supervisor"), "give", Map.of("to", "therapist")))
                .contains("1 refused:");
        assertThat(bulk(signedIn("supervisor"), "give", Map.of("to", COVER))).contains("1 given.");

        assertThat(assignee()).isEqualTo(COVER);
        assertThat(covering.get(page).statusCode()).isEqualTo(200);
        assertThat(covering.get("/patients?q=Robin+Invented").body()).contains(page);
        walk.as(COVER, () -> {
            worklist.release(task);
            return null;
        });
        assertThat(covering.get(page).statusCode()).isEqualTo(404);
    }

    @Test
    void letsTheHolderHandATaskToSomebodyOfTheCareTeam(@Autowired CareTeams teams) {
        var visitor = signedIn(CARE_MANAGER);
        var handOver = "/tasks/" + task + "/hand-over";
        jdbc.sql("update work_task set roles = '{care-manager,therapist}' where id = ?")
                .param(task)
                .update();
        assertThat(visitor.get("/tasks/" + task).body()).doesNotContain(handOver);

        walk.as(CARE_MANAGER, () -> {
            teams.assign(episode.id(), Role.THERAPIST, "therapist");
            return null;
        });

        assertThat(visitor.get("/tasks/" + task).body()).contains(handOver, "value=\"therapist\"");
        assertThat(visitor.post(handOver, Map.of("to", COVER)).statusCode()).isEqualTo(302);
        assertThat(assignee()).isEqualTo(CARE_MANAGER);
        assertThat(signedIn("therapist")
                        .post(handOver, Map.of("to", "therapist"))
                        .statusCode())
                .isEqualTo(404);
        assertThat(visitor.post(handOver, Map.of("to", "therapist")).statusCode())
                .isEqualTo(302);
        assertThat(assignee()).isEqualTo("therapist");
    }

    @Test
    void movesADayOnlyForwardAndOnlyByWhoseTaskItIs(@Autowired Clock clock) {
        var today = LocalDate.now(clock);
        var visitor = signedIn(CARE_MANAGER);

        assertThat(bulk(visitor, "move", Map.of("due", today.plusDays(3).toString())))
                .contains("1 moved.");
        assertThat(jdbc.sql("select due_at::date from work_task where id = ?")
                        .param(task)
                        .query(LocalDate.class)
                        .single())
                .isEqualTo(today.plusDays(3));
        assertThat(bulk(visitor, "move", Map.of("due", today.minusDays(1).toString())))
                .contains("1 refused: Choose a day from today to 30 days on.");
        assertThat(bulk(visitor, "move", Map.of("due", today.plusDays(31).toString())))
                .contains("1 refused");
        assertThat(bulk(visitor, "move", Map.of("due", ""))).contains("Choose the day");
        assertThat(bulk(
                        signedIn("therapist"),
                        "move",
                        Map.of("due", today.plusDays(3).toString())))
                .contains("1 not yours to change.");
    }

    @Test
    void keepsAViewUnderItsName() {
        var visitor = signedIn(CARE_MANAGER);
        var query = "view=all&risk=high";

        assertThat(follow(visitor, saved(visitor, "Mondays", query))).contains("Saved as", ">Mondays</a>");
        assertThat(signedIn("supervisor").get("/tasks").body()).doesNotContain(">Mondays</a>");
        assertThat(follow(visitor, saved(visitor, " ", query))).contains("Give the view a name");
        visitor.post("/tasks/views/forget", Map.of("name", "Mondays", "query", ""));
        assertThat(visitor.get("/tasks").body()).doesNotContain(">Mondays</a>");
    }

    @Test
    @Timeout(20)
    void tellsAnOpenListThatItChanged() {
        walk.as(CARE_MANAGER, () -> {
            worklist.release(task);
            return null;
        });
        var visitor = new Visitor(port).signIn(COVER, "only-in-tests");
        try (var news = visitor.listen("/tasks/news")) {
            walk.as(CARE_MANAGER, () -> {
                worklist.claim(task);
                return null;
            });

            assertThat(news.filter(line -> line.equals("event:tasks")).findFirst())
                    .isPresent();
        }
    }

    private Visitor signedIn(String username) {
        return new Visitor(port).signIn(username, "stepwell");
    }

    private String bulk(Visitor visitor, String action, Map<String, String> more) {
        var form = new HashMap<>(more);
        form.putAll(Map.of("do", action, "task", task, "query", ""));
        return follow(
                visitor,
                visitor.post("/tasks/bulk", form)
                        .headers()
                        .firstValue("location")
                        .orElseThrow());
    }

    private static String saved(Visitor visitor, String name, String query) {
        return visitor.post("/tasks/views", Map.of("name", name, "query", query))
                .headers()
                .firstValue("location")
                .orElseThrow();
    }

    private static String follow(Visitor visitor, String location) {
        return visitor.get(location.substring(location.indexOf("/tasks"))).body();
    }

    private String assignee() {
        return jdbc.sql("select assignee from work_task where id = ?")
                .param(task)
                .query(String.class)
                .optional()
                .orElse(null);
    }
}
