package org.stepwell.team.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.autoconfigure.jdbc.JdbcConnectionDetails;
import org.stepwell.HouseTest;
import org.stepwell.team.Account;
import org.stepwell.team.Accounts;
import org.stepwell.team.Role;

/** Other systems come by a token of the provider, and do with it only what it was given for. */
@HouseTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ApiClientsTest {

    private static final String NUMBERS = "/actuator/prometheus";

    private final HttpClient client = HttpClient.newHttpClient();

    private Provider provider;
    private OtherDoor door;

    @BeforeAll
    void open(@Autowired JdbcConnectionDetails database, @Autowired Accounts accounts) {
        accounts.add(
                new Account(Provider.PARTNER, "The hospital", Set.of(Role.CASE_MANAGER), null),
                "slow green river boat");
        provider = new Provider(0);
        door = new OtherDoor(
                database, 0, "--spring.security.oauth2.resourceserver.jwt.issuer-uri=" + provider.issuer());
    }

    @AfterAll
    void close() {
        door.close();
        provider.close();
    }

    @Test
    void collectsNumbersByItsScopeAlone() throws Exception {
        assertThat(get(NUMBERS, "Bearer " + token("system/metrics.read"))).isEqualTo(200);
        assertThat(get(NUMBERS, "Bearer " + token("system/*.read"))).isEqualTo(403);
        assertThat(get(NUMBERS, null)).isEqualTo(401);
        assertThat(get(NUMBERS, basic("supervisor", "stepwell"))).isEqualTo(200);
        assertThat(get(NUMBERS, basic("therapist", "stepwell"))).isEqualTo(403);
    }

    @Test
    void takesRecordsInByItsScopeAlone() throws Exception {
        // the door of this node has nothing behind it: not found is let in
        assertThat(post(token("system/*.write"))).isEqualTo(404);
        assertThat(post(token("system/*.read"))).isEqualTo(403);
        assertThat(post(token("system/metrics.read"))).isEqualTo(403);
        assertThat(post(token("system/*.write") + "x")).isEqualTo(401);
        assertThat(post(unsigned())).isEqualTo(401);
    }

    @Test
    void opensNoPageOfPeople() throws Exception {
        assertThat(get("/patients", "Bearer " + token("system/*.read"))).isEqualTo(302);
    }

    private String token(String scope) throws Exception {
        var answer = client.send(
                HttpRequest.newBuilder(URI.create(provider.issuer() + "/oauth2/token"))
                        .header("Authorization", basic(Provider.PARTNER, Provider.PARTNER_SECRET))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(BodyPublishers.ofString("grant_type=client_credentials&scope="
                                + URLEncoder.encode(scope, StandardCharsets.UTF_8)))
                        .build(),
                BodyHandlers.ofString());
        return new ObjectMapper().readTree(answer.body()).path("access_token").asText();
    }

    private String unsigned() {
        var claims = "{\"iss\":\"%s\",\"sub\":\"%s\",\"scope\":[\"system/*.write\"]}"
                .formatted(provider.issuer(), Provider.PARTNER);
        return encoded("{\"alg\":\"none\"}") + "." + encoded(claims) + ".";
    }

    private static String encoded(String json) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(json.getBytes(StandardCharsets.UTF_8));
    }

    private static String basic(String name, String password) {
        return "Basic " + Base64.getEncoder().encodeToString((name + ":" + password).getBytes(StandardCharsets.UTF_8));
    }

    private int get(String path, String authorization) throws Exception {
        var request = HttpRequest.newBuilder(at(path)).header("Accept", "text/html, */*");
        if (authorization != null) {
            request.header("Authorization", authorization);
        }
        return client.send(request.build(), BodyHandlers.discarding()).statusCode();
    }

    private int post(String token) throws Exception {
        return client.send(
                        HttpRequest.newBuilder(at("/fhir"))
                                .header("Authorization", "Bearer " + token)
                                .header("Content-Type", "application/fhir+json")
                                .POST(BodyPublishers.ofString("{}"))
                                .build(),
                        BodyHandlers.discarding())
                .statusCode();
    }

    private URI at(String path) {
        return URI.create("http://localhost:" + door.port() + path);
    }
}
