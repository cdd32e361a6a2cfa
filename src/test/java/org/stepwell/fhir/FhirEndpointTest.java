package org.stepwell.fhir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.stepwell.fhir.Bundles.patient;
import static org.stepwell.fhir.Bundles.score;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.stepwell.HouseTest;

@HouseTest
class FhirEndpointTest {

    private static final String FHIR_JSON = "application/fhir+json";

    private final HttpClient client = HttpClient.newHttpClient();
    private final ObjectMapper json = new ObjectMapper();

    @LocalServerPort
    private int port;

    @Test
    void answersATransactionWithOne() throws Exception {
        var number = Bundles.number();
        var bundle = Bundles.of(patient(number), score(number, "44261-6", "12"), "{\"resourceType\":\"Encounter\"}");

        var first = post("care-manager", FHIR_JSON, bundle);

        assertThat(first.statusCode()).isEqualTo(200);
        assertThat(first.headers().firstValue("content-type")).hasValue("application/fhir+json;charset=UTF-8");
        var answer = json.readTree(first.body());
        assertThat(answer.path("type").asText()).isEqualTo("transaction-response");
        assertThat(answer.at("/entry/0/response/status").asText()).isEqualTo("201 Created");
        assertThat(answer.at("/entry/0/response/location").asText()).startsWith("Patient/");
        assertThat(answer.at("/entry/1/response/status").asText()).isEqualTo("200 OK");
        assertThat(answer.at("/entry/2/response/outcome/issue/0/severity").asText())
                .isEqualTo("information");

        var second = json.readTree(post("care-manager", FHIR_JSON, bundle).body());
        assertThat(second.at("/entry/0/response/status").asText()).isEqualTo("200 OK");
        assertThat(second.at("/entry/0/response/location")).isEqualTo(answer.at("/entry/0/response/location"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"application/json", "application/fhir+json; charset=utf-8; fhirVersion=4.0"})
    void takesItsContentByTwoNames(String contentType) throws Exception {
        assertThat(post("supervisor", contentType, Bundles.of(patient(Bundles.number())))
                        .statusCode())
                .isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"application/fhir+xml", "text/plain", "application/fhir+json; fhirVersion=5.0", "?"})
    void refusesAnotherKindOfContent(String contentType) throws Exception {
        refused(415, "not-supported", "Bundle", post("care-manager", contentType, Bundles.of(patient("1"))));
    }

    @Test
    void refusesWhatIsNotJson() throws Exception {
        refused(400, "structure", "Bundle", post("care-manager", FHIR_JSON, Bundles.bytes("Ines Moreau")));
    }

    @Test
    void refusesWhatIsTooLarge() throws Exception {
        refused(413, "too-long", "Bundle", post("care-manager", FHIR_JSON, new byte[21 * 1024 * 1024]));
    }

    @Test
    void refusesAPatientWithoutAName() throws Exception {
        var answer = post("care-manager", FHIR_JSON, Bundles.of(patient(Bundles.number(), "'active':true")));

        refused(422, "value", "Bundle.entry[0].resource.name", answer);
    }

    @Test
    void refusesAnIdentifierThatIsSomebodyElses() throws Exception {
        var number = Bundles.number();
        post("care-manager", FHIR_JSON, Bundles.of(patient(number)));

        var other = patient(number, "'name':[{'family':'Petit','given':['Jean']}],'birthDate':'1971-08-09'");
        var answer = post("care-manager", FHIR_JSON, Bundles.of(other));

        refused(422, "duplicate", "Bundle.entry[0].resource.identifier", answer);
        assertThat(answer.body()).doesNotContain("Petit", "1971", number);
    }

    @Test
    void refusesWhoDoesNoIntake() throws Exception {
        refused(403, "forbidden", "Bundle", post("therapist", FHIR_JSON, Bundles.of(patient("1"))));
    }

    @Test
    void asksWhoIsThere() throws Exception {
        var answer = send(request(FHIR_JSON, Bundles.of(patient("1"))));

        refused(401, "login", "Bundle", answer);
        assertThat(answer.headers().firstValue("www-authenticate"))
                .hasValueSatisfying(challenge -> assertThat(challenge).startsWith("Basic "));
    }

    private void refused(int status, String code, String element, HttpResponse<String> answer) throws IOException {
        assertThat(answer.statusCode()).isEqualTo(status);
        JsonNode outcome = json.readTree(answer.body());
        assertThat(outcome.path("resourceType").asText()).isEqualTo("OperationOutcome");
        assertThat(outcome.at("/issue/0/code").asText()).isEqualTo(code);
        assertThat(outcome.at("/issue/0/expression/0").asText()).isEqualTo(element);
    }

    private HttpResponse<String> post(String username, String contentType, byte[] body) throws Exception {
        var credentials = (username + ":stepwell").getBytes(StandardCharsets.UTF_8);
        return send(request(contentType, body)
                .header("Authorization", "Basic " + Base64.getEncoder().encodeToString(credentials)));
    }

    private HttpRequest.Builder request(String contentType, byte[] body) {
        return HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/fhir"))
                .header("Content-Type", contentType)
                .POST(BodyPublishers.ofByteArray(body));
    }

    private HttpResponse<String> send(HttpRequest.Builder request) throws Exception {
        return client.send(request.build(), BodyHandlers.ofString());
    }
}
