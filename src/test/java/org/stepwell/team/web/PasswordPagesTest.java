package org.stepwell.team.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
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

/** A password is changed by whoever knows it, or by a link from a supervisor; all other sessions end. */
@HouseTest
class PasswordPagesTest {

    private static final String FIRST = "slow green river boat";
    private static final String NEXT = "quick brown lamp oil";
    private static final Pattern TOKEN = Pattern.compile("/login/password\\?token=([0-9a-f-]{36})\"");

    @LocalServerPort
    private int port;

    @Autowired
    private Accounts accounts;

    private String name;

    @BeforeEach
    void somebodyWorksHere() {
        name = employ(Role.THERAPIST);
    }

    @Test
    void isChangedByWhoeverKnowsIt() {
        var elsewhere = new Visitor(port).signIn(name, FIRST);
        var here = new Visitor(port).signIn(name, FIRST);
        assertThat(here.get("/account/password").body()).contains("New password", "At least 12 characters");

        var changed = here.post("/account/password", Map.of("now", FIRST, "next", NEXT));

        assertThat(changed.statusCode()).isEqualTo(302);
        assertThat(here.get("/account").body()).contains("Your password is changed.");
        assertThat(elsewhere.get("/account").statusCode()).isEqualTo(302);
        new Visitor(port).signIn(name, NEXT);
    }

    @Test
    void isNotChangedByAnybodyElseNorToOneThatIsGuessed() {
        var here = new Visitor(port).signIn(name, FIRST);

        var wrong = here.post("/account/password", Map.of("now", "not this one", "next", NEXT));
        assertThat(wrong.statusCode()).isEqualTo(422);
        assertThat(wrong.body()).contains("This is not your password until now.");
        var common = here.post("/account/password", Map.of("now", FIRST, "next", "Password1234!"));
        assertThat(common.statusCode()).isEqualTo(422);
        assertThat(common.body()).contains("among the first passwords that strangers try");
        new Visitor(port).signIn(name, FIRST);
    }

    @Test
    void isSetAnewByALinkFromASupervisorOnce() {
        var supervisor = new Visitor(port).signIn(employ(Role.SUPERVISOR), FIRST);
        supervisor.post("/staff/" + name + "/password-link", Map.of());
        var found = TOKEN.matcher(supervisor.get("/staff/" + name).body());
        assertThat(found.find()).isTrue();
        var token = found.group(1);
        var stranger = new Visitor(port);

        assertThat(stranger.post("/login/link", Map.of("token", token))
                        .headers()
                        .firstValue("location")
                        .orElse(""))
                .endsWith("/login?link");
        assertThat(stranger.get("/login/password?token=" + token).body()).contains("Set a new password");
        assertThat(set(stranger, token, "too short").statusCode()).isEqualTo(422);
        assertThat(set(stranger, token, NEXT).statusCode()).isEqualTo(302);
        assertThat(set(stranger, token, "another good long one").body()).contains("This link was used before");
        new Visitor(port).signIn(name, NEXT);
    }

    @Test
    void isNoWayAroundTheProvider(@Autowired JdbcClient jdbc) {
        jdbc.sql("update account set issuer = 'https://provider.example', subject = :name where username = :name")
                .param("name", name)
                .update();
        var supervisor = new Visitor(port).signIn(employ(Role.SUPERVISOR), FIRST);
        supervisor.post("/staff/" + name + "/password-link", Map.of());
        var found = TOKEN.matcher(supervisor.get("/staff/" + name).body());
        assertThat(found.find()).isTrue();

        var refused = set(new Visitor(port), found.group(1), NEXT);

        assertThat(refused.body()).contains("You sign in with your organisation");
        for (var password : new String[] {FIRST, NEXT}) {
            assertThat(new Visitor(port)
                            .post("/login", Map.of("username", name, "password", password))
                            .headers()
                            .firstValue("location")
                            .orElse(""))
                    .endsWith("/login?error");
        }
    }

    @Test
    void isLinkedByASupervisorAlone() {
        var colleague = new Visitor(port).signIn(employ(Role.CARE_MANAGER), FIRST);

        assertThat(colleague.post("/staff/" + name + "/password-link", Map.of()).statusCode())
                .isEqualTo(404);
    }

    private static HttpResponse<String> set(Visitor visitor, String token, String next) {
        return visitor.post("/login/password", Map.of("token", token, "next", next));
    }

    private String employ(Role role) {
        var username = "forgets-" + Long.toString(System.nanoTime(), 36);
        accounts.add(new Account(username, "Works Here", Set.of(role), null), FIRST);
        return username;
    }
}
