package org.stepwell.team.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.stepwell.HouseTest;
import org.stepwell.Visitor;
import org.stepwell.team.Account;
import org.stepwell.team.Accounts;
import org.stepwell.team.Role;

/** How colleagues are reached: each says it for themselves, a supervisor for everybody. */
@HouseTest
class StaffPagesTest {

    private static final Map<String, String> TYPED =
            Map.of("phone", " 555 010 0142 ", "email", "mara@clinic.example", "digest", "true");

    @LocalServerPort
    private int port;

    @Autowired
    private Accounts accounts;

    @Autowired
    private JdbcClient jdbc;

    private String name;

    @BeforeEach
    void somebodyWorksHere() {
        name = employ(Role.THERAPIST);
    }

    @Test
    void letsEverybodySayHowTheyAreReached() {
        var person = new Visitor(port).signIn(name, "stepwell");
        assertThat(person.get("/account").body()).contains("Telephone", "Morning e-mail");

        person.post("/account", TYPED);

        assertThat(reach()).isEqualTo("555 010 0142 mara@clinic.example true");
        assertThat(person.get("/account").body()).contains("Noted.", "Last changed by Works Here, today");
        person.post("/account", Map.of("phone", "", "email", ""));
        assertThat(reach()).isEqualTo("null null false");
    }

    @Test
    void namesEachFieldThatIsWrongKeepsWhatWasTypedAndChangesNothing() {
        var answer = new Visitor(port)
                .signIn(name, "stepwell")
                .post("/account", Map.of("phone", "at the desk", "email", "mara"));

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body())
                .contains(
                        "2 answers need another look",
                        "Telephone: give a whole number",
                        "E-mail address: give one such as",
                        "value=\"at the desk\"",
                        "aria-describedby=\"phone-error phone-hint\"");
        assertThat(reach()).isEqualTo("null null false");
    }

    @Test
    void letsASupervisorAloneSeeAndChangeItForEverybody() {
        var lead = new Visitor(port).signIn(employ(Role.SUPERVISOR), "stepwell");
        assertThat(lead.get("/staff").body())
                .contains("/staff/" + name, "Therapist")
                .doesNotContain("Family member");

        assertThat(lead.post("/staff/" + name, TYPED).headers().firstValue("location"))
                .hasValueSatisfying(to -> assertThat(to).endsWith("/staff"));
        assertThat(reach()).isEqualTo("555 010 0142 mara@clinic.example true");
        var refused = lead.post("/staff/" + name, Map.of("phone", "1"));
        assertThat(refused.body()).contains("action=\"/staff/" + name + "\"");

        var colleague = new Visitor(port).signIn(employ(Role.THERAPIST), "stepwell");
        for (var page : new String[] {"/staff", "/staff/" + name}) {
            assertThat(colleague.get(page).statusCode()).as(page).isEqualTo(404);
        }
        assertThat(colleague.post("/staff/" + name, Map.of("phone", "")).statusCode())
                .isEqualTo(404);
        assertThat(reach()).startsWith("555");
        assertThat(lead.get("/staff/no-such-person").statusCode()).isEqualTo(404);
        assertThat(lead.get("/staff/patient").statusCode()).isEqualTo(404);
    }

    @Test
    void isWrittenOverByNoSetting() {
        accounts.isCalledAt(name, "555-0100");
        assertThat(reach()).startsWith("555-0100");
        new Visitor(port).signIn(name, "stepwell").post("/account", TYPED);

        accounts.isCalledAt(name, "555-0100");

        assertThat(reach()).startsWith("555 010 0142");
    }

    private String employ(Role role) {
        var username = "reached-" + Long.toString(System.nanoTime(), 36);
        accounts.add(new Account(username, "Works Here", Set.of(role), null), "stepwell");
        return username;
    }

    private String reach() {
        return jdbc.sql("select concat_ws(' ', coalesce(phone, 'null'), coalesce(email, 'null'), digest)"
                        + " from account where username = ?")
                .param(name)
                .query(String.class)
                .single()
                .replaceAll(" t$", " true")
                .replaceAll(" f$", " false");
    }
}
