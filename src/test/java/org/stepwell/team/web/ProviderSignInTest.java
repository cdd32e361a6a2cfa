package org.stepwell.team.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.CookieManager;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.autoconfigure.jdbc.JdbcConnectionDetails;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.stepwell.HouseTest;
import org.stepwell.team.Accounts;
import org.stepwell.team.Role;

/** Staff come in by their organisation's provider, with the roles it says they hold, and leave there, too. */
@HouseTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ProviderSignInTest {

    @LocalServerPort
    private int port;

    @Autowired
    private Accounts accounts;

    @Autowired
    private JdbcClient jdbc;

    private Provider provider;
    private OtherDoor door;
    private HttpClient browser;
    private String name;

    @BeforeAll
    void open(@Autowired JdbcConnectionDetails database) throws IOException {
        int own;
        try (var free = new ServerSocket(0)) {
            own = free.getLocalPort();
        }
        provider = new Provider(own);
        door = new OtherDoor(
                database,
                own,
                "--spring.security.oauth2.client.registration.oidc.client-id=" + Provider.CLIENT,
                "--spring.security.oauth2.client.registration.oidc.client-secret=" + Provider.SECRET,
                "--spring.security.oauth2.client.registration.oidc.scope=openid,profile",
                "--spring.security.oauth2.client.provider.oidc.issuer-uri=" + provider.issuer());
    }

    @AfterAll
    void close() {
        door.close();
        provider.close();
    }

    @BeforeEach
    void somebody() {
        name = "provided-" + Long.toString(System.nanoTime(), 36);
        browser = HttpClient.newBuilder().cookieHandler(new CookieManager()).build();
    }

    @Test
    void makesTheirAccountAsTheyFirstComeAndKeepsItUp() throws Exception {
        provider.tell("subject-" + name, "Mara Invented", "therapist", "offline_access", "patient");

        assertThat(arrive(name)).endsWith("/tasks");

        var account = accounts.find(name).orElseThrow();
        assertThat(account.displayName()).isEqualTo("Mara Invented");
        assertThat(account.roles()).containsExactly(Role.THERAPIST);
        assertThat(get("http://localhost:" + port + "/account").body()).contains("Mara Invented", "Therapist");
        assertThat(get("http://localhost:" + port + "/staff").statusCode()).isEqualTo(404);

        provider.tell("subject-" + name, "Mara Invented-Other", "supervisor");
        browser = HttpClient.newBuilder().cookieHandler(new CookieManager()).build();
        arrive("renamed-" + name);

        account = accounts.find(name).orElseThrow();
        assertThat(account.displayName()).isEqualTo("Mara Invented-Other");
        assertThat(account.roles()).containsExactly(Role.SUPERVISOR);
        assertThat(accounts.find("renamed-" + name)).isEmpty();
        assertThat(get("http://localhost:" + port + "/staff").statusCode()).isEqualTo(200);
    }

    @Test
    void letsNobodyInWithoutARoleOfOurs() throws Exception {
        provider.tell("subject-" + name, "Mara Invented", "offline_access", "family-member");

        assertThat(arrive(name)).endsWith("/login?no-role");
        assertThat(accounts.find(name)).isEmpty();
        assertThat(get("http://localhost:" + port + "/login?no-role").body()).contains("nobody has given you a role");
    }

    @Test
    void givesNobodyTheAccountOfAnother() throws Exception {
        provider.tell("subject-" + name, "Not The Supervisor", "supervisor");

        assertThat(arrive("supervisor")).endsWith("/login?not-here");
        assertThat(accounts.find("supervisor").orElseThrow().displayName()).isEqualTo("Demo Supervisor");
    }

    @Test
    void letsNobodyInWhoseAccountIsClosed() throws Exception {
        provider.tell("subject-" + name, "Mara Invented", "therapist");
        arrive(name);
        jdbc.sql("update account set enabled = false where username = ?")
                .param(name)
                .update();

        assertThat(get("http://localhost:" + port + "/account").statusCode()).isEqualTo(302);
        browser = HttpClient.newBuilder().cookieHandler(new CookieManager()).build();
        assertThat(arrive(name)).endsWith("/login?not-here");
    }

    @Test
    void signsOutAtTheProvider() throws Exception {
        provider.tell("subject-" + name, "Mara Invented", "therapist");
        arrive(name);
        var page = get("http://localhost:" + port + "/account").body();
        var token = page.replaceAll("(?s).*name=\"csrf-token\" content=\"([^\"]+)\".*", "$1");

        var left = browser.send(
                HttpRequest.newBuilder(URI.create("http://localhost:" + door.port() + "/logout"))
                        .header("X-CSRF-TOKEN", token)
                        .POST(HttpRequest.BodyPublishers.noBody())
                        .build(),
                BodyHandlers.ofString());

        assertThat(location(left)).startsWith(provider.issuer() + "/connect/logout?id_token_hint=");
        assertThat(left.headers().firstValue("Content-Security-Policy").orElse(""))
                .contains("form-action 'self' " + provider.issuer());
        assertThat(get("http://localhost:" + port + "/account").statusCode()).isEqualTo(302);
    }

    /** @return where somebody stands who has signed in at the provider by this name */
    private String arrive(String username) throws Exception {
        var asked = get("http://localhost:" + door.port() + "/oauth2/authorization/oidc");
        assertThat(location(asked)).contains("code_challenge_method=S256", "nonce=", "state=");
        var back = browser.send(
                HttpRequest.newBuilder(URI.create(location(asked)))
                        .header(Provider.SIGNED_IN_AS, username)
                        .header("Accept", "text/html")
                        .build(),
                BodyHandlers.ofString());
        assertThat(location(back)).contains("/login/oauth2/code/oidc?code=");
        return location(get(location(back)));
    }

    private HttpResponse<String> get(String address) throws Exception {
        return browser.send(
                HttpRequest.newBuilder(URI.create(address))
                        .header("Accept", "text/html")
                        .build(),
                BodyHandlers.ofString());
    }

    private static String location(HttpResponse<String> answer) {
        return answer.headers().firstValue("location").orElse("none, but " + answer.statusCode());
    }
}
