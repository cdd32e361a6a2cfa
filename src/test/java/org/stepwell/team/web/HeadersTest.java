package org.stepwell.team.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.stepwell.coordination.Enrolment.CARE_MANAGER;

import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.autoconfigure.jdbc.JdbcConnectionDetails;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.mock.env.MockEnvironment;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.session.web.http.CookieSerializer.CookieValue;
import org.stepwell.HouseTest;
import org.stepwell.Visitor;
import org.stepwell.coordination.Enrolment;

/** What every answer tells the browser to keep to, and what no answer tells of us. */
@HouseTest
class HeadersTest {

    private static final String STRICT = "Strict-Transport-Security";

    @LocalServerPort
    private int port;

    @Autowired
    private ProviderSignIn provider;

    @Test
    void noPageIsKeptFramedOrAllowedMoreThanItNeeds(@Autowired Enrolment enrolment) {
        var visitor = new Visitor(port).signIn(CARE_MANAGER, "stepwell");
        var person = "/patients/" + enrolment.enrol().patientId();

        for (var page : List.of("/login", "/tasks", person, person + "/timeline", "/nowhere")) {
            var told = visitor.get(page).headers();
            assertThat(told.firstValue("Cache-Control")).as(page).hasValueSatisfying(kept -> assertThat(kept)
                    .contains("no-store"));
            assertThat(told.firstValue("X-Frame-Options")).as(page).hasValue("DENY");
            assertThat(told.firstValue("X-Content-Type-Options")).as(page).hasValue("nosniff");
            assertThat(told.firstValue("Referrer-Policy")).as(page).hasValue("no-referrer");
            assertThat(told.firstValue("Cross-Origin-Opener-Policy")).as(page).hasValue("same-origin");
            assertThat(told.firstValue("Permissions-Policy")).as(page).hasValueSatisfying(asked -> assertThat(asked)
                    .contains("camera=()", "geolocation=()"));
            assertThat(told.firstValue("Content-Security-Policy")).as(page).hasValueSatisfying(policy -> assertThat(
                            policy)
                    .contains("script-src 'self'", "frame-ancestors 'none'", "form-action 'self'")
                    .doesNotContain("unsafe-eval"));
            assertThat(told.firstValue("Server")).as(page).isEmpty();
        }
    }

    @Test
    void believesTheNamedProxyAloneThatItCameByTls(@Autowired JdbcConnectionDetails database) throws Exception {
        var named = "--server.tomcat.remoteip.internal-proxies=";
        try (var door =
                new OtherDoor(database, 0, "--server.forward-headers-strategy=native", named + "127\\.0\\.0\\.1")) {
            assertThat(throughProxy(door.port()).headers().firstValue(STRICT)).isPresent();
        }
        try (var door =
                new OtherDoor(database, 0, "--server.forward-headers-strategy=native", named + "10\\.9\\.9\\.9")) {
            assertThat(throughProxy(door.port()).headers().firstValue(STRICT)).isEmpty();
        }
    }

    @Test
    void carriesTheSessionOverTlsAloneInProduction() {
        var production = new MockEnvironment().withProperty("spring.datasource.url", "jdbc:postgresql://nowhere/it");
        var response = new MockHttpServletResponse();

        new SessionCookie(production, provider)
                .writeCookieValue(new CookieValue(new MockHttpServletRequest(), response, "an-id"));

        assertThat(response.getHeader("Set-Cookie"))
                .startsWith("__Host-stepwell=")
                .contains("Path=/", "Secure", "HttpOnly", "SameSite=Strict")
                .doesNotContain("Domain=");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "GET /tasks/%00 HTTP/1.1",
                "GET /tasks/..%2f..%2f HTTP/1.1",
                "GET /a;b/../tasks HTTP/1.1",
                "GET /\\\\tasks HTTP/1.1",
                "GET /tasks?<script> HTTP/1.1",
                "TRACE /tasks HTTP/1.1",
                "WHAT /tasks HTTP/1.1"
            })
    void saysNothingOfItselfToWhoeverAsksOddly(String line) throws IOException {
        assertThat(raw(line))
                .doesNotContainIgnoringCase("tomcat")
                .doesNotContain("org.", "java.", "Exception", "\tat ")
                .containsPattern("HTTP/1.1 [34]\\d\\d|^$");
    }

    @Test
    void saysNothingOfItselfToWhoeverSendsNonsense() {
        var visitor = new Visitor(port).signIn(CARE_MANAGER, "stepwell");
        for (var answer : List.of(
                visitor.json("/tasks/any/completion", BodyPublishers.ofString("{\"answers\":")),
                visitor.json("/tasks", BodyPublishers.ofString("{}")),
                visitor.ask("PUT", "/account", Map.of()),
                visitor.post("/hand-over", Map.of()),
                visitor.get("/patients/1"),
                visitor.get("/dashboard/operations/journeys/1"))) {
            assertThat(answer.statusCode()).isBetween(400, 499);
            assertThat(answer.body()).doesNotContain("org.s", "java.", "Exception", "trace");
        }
    }

    private HttpResponse<String> throughProxy(int node) throws Exception {
        return HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(URI.create("http://localhost:" + node + "/tasks"))
                                .header("X-Forwarded-Proto", "https")
                                .header("X-Forwarded-For", "192.0.2.7")
                                .header("Accept", "text/html")
                                .build(),
                        BodyHandlers.ofString());
    }

    private String raw(String line) throws IOException {
        try (var socket = new Socket("localhost", port)) {
            socket.setSoTimeout(5000);
            socket.getOutputStream()
                    .write((line + "\r\nHost: localhost\r\nConnection: close\r\n\r\n")
                            .getBytes(StandardCharsets.US_ASCII));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
