package org.stepwell.caseload.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.stepwell.coordination.Enrolment.CARE_MANAGER;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.stepwell.HouseTest;
import org.stepwell.Visitor;
import org.stepwell.coordination.Enrolment;
import org.stepwell.workflow.ControlledTime;

/** A link from the team lets the person in once, and nobody can make one at the door. */
@HouseTest
class SignInLinkActionsTest {

    private static final Pattern TOKEN = Pattern.compile("/login/link\\?token=([0-9a-f-]{36})\"");

    @LocalServerPort
    private int port;

    @Autowired
    private JdbcClient jdbc;

    private String page;

    @BeforeEach
    void somebodyInCare(@Autowired Enrolment enrolment) {
        page = "/patients/" + enrolment.enrol().patientId();
    }

    @AfterEach
    void letTimeRun() {
        ControlledTime.release();
    }

    @Test
    void letsThePersonInOnce() {
        var token = linkFrom(CARE_MANAGER);
        var person = new Visitor(port);

        assertThat(person.get("/login/link?token=" + token).body()).contains("This link works once", token);
        var arrived = person.post("/login/link", Map.of("token", token));
        person.arrive("the person", arrived);
        assertThat(person.get("/me").statusCode()).isEqualTo(200);
        assertThat(person.get(page).statusCode()).isEqualTo(404);

        var again = new Visitor(port).post("/login/link", Map.of("token", token));
        assertThat(again.headers().firstValue("location"))
                .hasValueSatisfying(to -> assertThat(to).endsWith("/login?link"));
    }

    @Test
    void givesTheSamePersonTheSameAccountWithEachLink() {
        linkFrom(CARE_MANAGER);
        linkFrom(CARE_MANAGER);

        assertThat(jdbc.sql("select count(*) from account where patient_id = cast(? as uuid)")
                        .param(page.substring("/patients/".length()))
                        .query(Integer.class)
                        .single())
                .isOne();
    }

    @Test
    void isTooOldAfterADay() {
        ControlledTime.set(Instant.now());
        var token = linkFrom(CARE_MANAGER);
        ControlledTime.set(Instant.now().plus(Duration.ofHours(25)));

        assertThat(new Visitor(port)
                        .post("/login/link", Map.of("token", token))
                        .headers()
                        .firstValue("location"))
                .hasValueSatisfying(to -> assertThat(to).endsWith("/login?link"));
        assertThat(new Visitor(port).get("/login?link").body()).contains("Ask your care team for a new one");
    }

    @Test
    void isMadeByTheCareTeamAlone() {
        for (var other : new String[] {"therapist", "patient", "family-member"}) {
            assertThat(new Visitor(port)
                            .signIn(other, "stepwell")
                            .post(page + "/sign-in-link", Map.of("whose", ""))
                            .statusCode())
                    .isEqualTo(404);
        }
        var before = tokens();
        new Visitor(port).post("/ott/generate", Map.of("username", "patient"));
        assertThat(tokens()).isEqualTo(before);
    }

    private String linkFrom(String username) {
        var visitor = new Visitor(port).signIn(username, "stepwell");
        visitor.post(page + "/sign-in-link", Map.of("whose", ""));
        var found = TOKEN.matcher(visitor.get(page).body());
        assertThat(found.find()).isTrue();
        return found.group(1);
    }

    private int tokens() {
        return jdbc.sql("select count(*) from one_time_tokens")
                .query(Integer.class)
                .single();
    }
}
