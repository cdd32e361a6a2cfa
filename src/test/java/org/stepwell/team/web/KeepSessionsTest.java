package org.stepwell.team.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.HttpCookie;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.autoconfigure.jdbc.JdbcConnectionDetails;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.stepwell.HouseTest;

/** A session is the database's: the node that somebody signed in at may die. */
@HouseTest
class KeepSessionsTest {

    private static final Pattern TOKEN = Pattern.compile("name=\"csrf-token\" content=\"([^\"]+)\"");

    private final HttpClient client = HttpClient.newHttpClient();

    @LocalServerPort
    private int port;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private JdbcConnectionDetails database;

    @Test
    void anotherNodeKnowsWhoSignedIn() throws Exception {
        var cookie = signIn("therapist");

        try (var other = new OtherDoor(database, 0)) {
            assertThat(tasksAt(other.port(), cookie).statusCode()).isNotIn(302, 401, 403);
            assertThat(tasksAt(other.port(), "stepwell=" + "A".repeat(48)).statusCode())
                    .isEqualTo(302);
        }
    }

    @Test
    void theIdentifierChangesAtSignInAndIsKeptFromScripts() throws Exception {
        var before = get("/login");
        var first = cookieOf(before);

        var after = post(first, token(before), "therapist");

        assertThat(cookieOf(after)).isNotEqualTo(first);
        assertThat(tasksAt(port, first).statusCode()).isEqualTo(302);
        assertThat(after.headers().allValues("set-cookie"))
                .anySatisfy(cookie -> assertThat(cookie).contains("HttpOnly", "SameSite=Strict", "Path=/"));
    }

    @Test
    void signingOutLeavesNothing() throws Exception {
        var cookie = signIn("therapist");
        assertThat(rows(cookie)).isOne();

        var page = tasksAt(port, cookie);
        client.send(
                HttpRequest.newBuilder(at(port, "/logout"))
                        .header("Cookie", cookie)
                        .header("X-CSRF-TOKEN", token(page))
                        .POST(BodyPublishers.noBody())
                        .build(),
                BodyHandlers.discarding());

        assertThat(rows(cookie)).isZero();
        assertThat(tasksAt(port, cookie).statusCode()).isEqualTo(302);
    }

    private String signIn(String username) throws Exception {
        var page = get("/login");
        return cookieOf(post(cookieOf(page), token(page), username));
    }

    private HttpResponse<String> post(String cookie, String token, String username) throws Exception {
        var form =
                "username=" + username + "&password=stepwell&_csrf=" + URLEncoder.encode(token, StandardCharsets.UTF_8);
        return client.send(
                HttpRequest.newBuilder(at(port, "/login"))
                        .header("Cookie", cookie)
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(BodyPublishers.ofString(form))
                        .build(),
                BodyHandlers.ofString());
    }

    private HttpResponse<String> tasksAt(int node, String cookie) throws Exception {
        return client.send(
                HttpRequest.newBuilder(at(node, "/tasks"))
                        .header("Accept", "text/html")
                        .header("Cookie", cookie)
                        .build(),
                BodyHandlers.ofString());
    }

    private HttpResponse<String> get(String path) throws Exception {
        return client.send(HttpRequest.newBuilder(at(port, path)).build(), BodyHandlers.ofString());
    }

    private int rows(String cookie) {
        var id = new String(
                Base64.getDecoder().decode(cookie.substring(cookie.indexOf('=') + 1)), StandardCharsets.UTF_8);
        return jdbc.sql("select count(*) from spring_session where session_id = ?")
                .param(id)
                .query(Integer.class)
                .single();
    }

    private static String token(HttpResponse<String> page) {
        var found = TOKEN.matcher(page.body());
        assertThat(found.find()).isTrue();
        return found.group(1);
    }

    private static String cookieOf(HttpResponse<String> answer) {
        var cookie = answer.headers().allValues("set-cookie").stream()
                .flatMap(header -> HttpCookie.parse(header).stream())
                .filter(one -> one.getName().equals("stepwell"))
                .findFirst()
                .orElseThrow();
        return "stepwell=" + cookie.getValue();
    }

    private static URI at(int port, String path) {
        return URI.create("http://localhost:" + port + path);
    }
}
