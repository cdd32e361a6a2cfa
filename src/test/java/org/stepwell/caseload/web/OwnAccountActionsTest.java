package org.stepwell.caseload.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.stepwell.coordination.Enrolment.CARE_MANAGER;

import java.net.http.HttpResponse;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.stepwell.HouseTest;
import org.stepwell.Secrets;
import org.stepwell.Visitor;
import org.stepwell.coordination.Enrolment;
import org.stepwell.coordination.Episode;
import org.stepwell.team.Accounts;

/** The team closes an account of the person's own side, and opens it again. */
@HouseTest
class OwnAccountActionsTest {

    private static final Pattern TOKEN = Pattern.compile("/login/link\\?token=([0-9a-f-]{36})\"");

    @LocalServerPort
    private int port;

    @Autowired
    private Accounts accounts;

    private Episode episode;
    private String page;
    private Visitor careManager;

    @BeforeEach
    void somebodyInCare(@Autowired Enrolment enrolment) {
        episode = enrolment.enrol();
        page = "/patients/" + episode.patientId();
        careManager = new Visitor(port).signIn(CARE_MANAGER, "stepwell");
    }

    @Test
    void closesADoorThatIsOpenAndLinksThatAreOut() {
        var person = comesIn(link());
        var out = link();
        assertThat(careManager.get(page).body()).contains("Close account");

        press("close");

        assertThat(location(person.get("/me"))).endsWith("/login?closed");
        assertThat(location(person.get("/me"))).endsWith("/login");
        assertThat(location(new Visitor(port).post("/login/link", Map.of("token", out))))
                .endsWith("/login?link");
        assertThat(new Visitor(port).get("/login?closed").body()).contains("This page is closed.");
        careManager.post(page + "/sign-in-link", Map.of("whose", ""));
        assertThat(careManager.get(page).body()).contains("Their account is closed. Open it first.", "Open account");

        press("open");

        assertThat(location(new Visitor(port).post("/login/link", Map.of("token", out))))
                .endsWith("/login?link");
        assertThat(comesIn(link()).get("/me").statusCode()).isEqualTo(200);
    }

    @Test
    void refusesALinkOfAClosedAccountHoweverItCameToBe() {
        var token = link();
        press("close");
        press("open");
        var later = link();
        press("close");

        for (var dead : new String[] {token, later}) {
            assertThat(location(new Visitor(port).post("/login/link", Map.of("token", dead))))
                    .endsWith("/login?link");
        }
    }

    @Test
    void isForTheCareTeamAndForAccountsOfThisPersonAlone() {
        link();
        var own = username();
        for (var other : new String[] {"therapist", "patient"}) {
            assertThat(new Visitor(port)
                            .signIn(other, "stepwell")
                            .post(page + "/own-accounts/" + own + "/close", Map.of())
                            .statusCode())
                    .isEqualTo(404);
        }
        for (var other : new String[] {"supervisor", "patient", "no-such-account"}) {
            assertThat(careManager
                            .post(page + "/own-accounts/" + other + "/close", Map.of())
                            .statusCode())
                    .as(other)
                    .isEqualTo(404);
        }
        assertThat(accounts.isOpen(own)).isTrue();
        assertThat(accounts.isOpen("supervisor")).isTrue();
    }

    @Test
    void keepsNoLinkInAnyTable(@Autowired Secrets secrets) {
        secrets.said(link());

        assertThat(secrets.tables()).isEmpty();
    }

    @Test
    void saysWhyALinkDoesNotGoAsAMessage() {
        careManager.post(page + "/sign-in-link/message", Map.of());

        assertThat(careManager.get(page).body()).contains("Link to their own page", "Not sent: neither a mail server");
    }

    private String link() {
        careManager.post(page + "/sign-in-link", Map.of("whose", ""));
        var found = TOKEN.matcher(careManager.get(page).body());
        assertThat(found.find()).isTrue();
        return found.group(1);
    }

    private Visitor comesIn(String token) {
        var person = new Visitor(port);
        person.arrive("the person", person.post("/login/link", Map.of("token", token)));
        return person;
    }

    private void press(String what) {
        careManager.post(page + "/own-accounts/" + username() + "/" + what, Map.of());
        careManager.get(page);
    }

    private String username() {
        return accounts.ofPatient(episode.patientId()).orElseThrow().username();
    }

    private static String location(HttpResponse<String> answer) {
        return answer.headers().firstValue("location").orElse("none");
    }
}
