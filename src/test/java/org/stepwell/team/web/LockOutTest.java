package org.stepwell.team.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
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
import org.stepwell.team.SignInTries;
import org.stepwell.workflow.ControlledTime;

/** Guessing takes longer with each try, and tells nothing: neither who there is, nor whether a guess was right. */
@HouseTest
class LockOutTest {

    private static final String RIGHT = "slow green river boat";

    @LocalServerPort
    private int port;

    @Autowired
    private Accounts accounts;

    @Autowired
    private SignInTries tries;

    @Autowired
    private JdbcClient jdbc;

    private final Instant start = Instant.now();
    private String name;

    @BeforeEach
    void somebodyWorksHere() {
        ControlledTime.set(start);
        name = "tried-" + Long.toString(System.nanoTime(), 36);
        accounts.add(new Account(name, "Works Here", Set.of(Role.THERAPIST), null), RIGHT);
    }

    @AfterEach
    void forget() {
        jdbc.sql("delete from sign_in_try").update();
        ControlledTime.release();
    }

    @Test
    void waitsAfterSomeFailuresAndLongerAfterEach() {
        fail(name, 4);
        assertThat(isIn(name, RIGHT)).isTrue();

        fail(name, 5);
        assertThat(isIn(name, RIGHT)).isFalse();
        later(Duration.ofSeconds(31));
        fail(name, 1);
        later(Duration.ofSeconds(31 + 31));
        assertThat(isIn(name, RIGHT)).isFalse();
        later(Duration.ofSeconds(31 + 61));
        assertThat(isIn(name, RIGHT)).isTrue();
    }

    @Test
    void answersAlikeForNobodyAClosedAccountAWrongPasswordAndAWait() {
        accounts.add(new Account(name + "-closed", "Left", Set.of(Role.THERAPIST), null), RIGHT);
        jdbc.sql("update account set enabled = false where username = ?")
                .param(name + "-closed")
                .update();
        accounts.add(new Account(name + "-waits", "Waits", Set.of(Role.THERAPIST), null), RIGHT);
        fail(name + "-waits", 5);

        assertThat(said(name + "-nobody", RIGHT)).isEqualTo("302 /login?error");
        assertThat(said(name + "-closed", RIGHT)).isEqualTo("302 /login?error");
        assertThat(said(name + "-waits", RIGHT)).isEqualTo("302 /login?error");
        assertThat(said(name, "wrong")).isEqualTo("302 /login?error");
    }

    @Test
    void makesNobodyWaitLonger() {
        fail(name + "-nobody", 5);

        assertThat(tries.mustWait(name + "-nobody")).isTrue();
        assertThat(jdbc.sql("select count(*) from sign_in_try where key like '%tried%'")
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    @Test
    void holdsAnAddressOffThatGuessesAtManyDoors() {
        for (var number = 0; number < 100; number++) {
            tries.failed(null, "127.0.0.1");
        }

        assertThat(said(name, RIGHT)).isEqualTo("302 /login?many");
        var link = new Visitor(port).post("/login/link", Map.of("token", "guessed"));
        assertThat(link.headers().firstValue("location").orElse("")).endsWith("/login?many");
        later(Duration.ofMinutes(11));
        assertThat(isIn(name, RIGHT)).isTrue();
    }

    @Test
    void countsLinksThatLetNobodyIn() {
        new Visitor(port).post("/login/link", Map.of("token", "guessed"));

        assertThat(jdbc.sql("select sum(failures) from sign_in_try")
                        .query(Integer.class)
                        .single())
                .isOne();
    }

    @Test
    void leavesTheDemoPeopleAlone() {
        fail("therapist", 12);

        assertThat(isIn("therapist", "stepwell")).isTrue();
    }

    private void later(Duration passed) {
        ControlledTime.set(start.plus(passed));
    }

    private void fail(String username, int times) {
        for (var time = 0; time < times; time++) {
            assertThat(isIn(username, "wrong")).isFalse();
        }
    }

    private boolean isIn(String username, String password) {
        return said(username, password).endsWith("/tasks");
    }

    private String said(String username, String password) {
        HttpResponse<String> answer =
                new Visitor(port).post("/login", Map.of("username", username, "password", password));
        return answer.statusCode() + " "
                + answer.headers().firstValue("location").orElse("").replaceFirst("http://localhost:\\d+", "");
    }
}
