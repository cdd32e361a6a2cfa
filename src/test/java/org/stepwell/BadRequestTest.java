package org.stepwell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.stepwell.coordination.Enrolment.CARE_MANAGER;

import java.net.URI;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.stepwell.coordination.Enrolment;
import org.stepwell.fhir.Bundles;
import org.stepwell.patient.Gender;
import org.stepwell.patient.PatientId;

/** Files, enrolments and messages that cannot be: each gets a page that says so, and nothing changes anywhere. */
@HouseTest
class BadRequestTest {

    @LocalServerPort
    private int port;

    @Autowired
    private Enrolment enrolment;

    @Autowired
    private Tables tables;

    @Autowired
    private JdbcClient jdbc;

    private Visitor careManager;

    @BeforeEach
    void signIn() {
        careManager = new Visitor(port).signIn(CARE_MANAGER, "stepwell");
    }

    static Stream<byte[]> unacceptableBundles() {
        return Stream.of(
                Bundles.bytes("Ines Moreau"),
                Bundles.of(Bundles.patient(Bundles.number(), "'active':true")),
                Bundles.of(Bundles.patient("1"), Bundles.patient("1")),
                Bundles.of(Bundles.order("1", "'medication':{'concept':{'text':'R5'}}"), Bundles.patient("1")));
    }

    @ParameterizedTest
    @MethodSource("unacceptableBundles")
    void saysWhyAFileIsNotTaken(byte[] bundle) {
        var refused = tables.unchanged(() -> careManager.upload("/patients/import", bundle));

        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body()).contains("This file was not taken. Nothing was stored.");
    }

    @Test
    void saysThatAFileIsTooLarge() {
        var refused = tables.unchanged(() -> careManager.upload("/patients/import", new byte[22 * 1024 * 1024]));

        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body()).contains("is larger than 20 MB");
    }

    @Test
    void takesNoFileFromSomebodyWhoDoesNoIntake() {
        var therapist = new Visitor(port).signIn("therapist", "stepwell");
        var bundle = Bundles.of(Bundles.patient(Bundles.number()));

        assertThat(tables.unchanged(() -> therapist.upload("/patients/import", bundle))
                        .statusCode())
                .isEqualTo(403);
    }

    @Test
    void enrolsOnceAndSaysSoTheSecondTime() {
        var patient = enrolment.register(Gender.FEMALE);
        assertThat(location(enrol(patient))).endsWith("/patients/" + patient);

        var again = tables.unchanged(() -> enrol(patient));

        assertThat(again.statusCode()).isEqualTo(302);
        assertThat(careManager.get(location(again)).body())
                .contains("has enrolled this person meanwhile. Nothing was changed.");
    }

    @Test
    void enrolsOnceHoweverManyTryAtOnce() {
        var patient = enrolment.register(Gender.FEMALE);

        var answers =
                IntStream.range(0, 8)
                        .mapToObj(number -> CompletableFuture.supplyAsync(() -> enrol(patient)))
                        .toList()
                        .stream()
                        .map(CompletableFuture::join)
                        .toList();

        assertThat(answers).extracting(HttpResponse::statusCode).contains(302).isSubsetOf(302, 404, 409);
        assertThat(count("select count(*) from episode where patient_id = ?", patient))
                .isOne();
        assertThat(count("select count(*) from work_task where patient_id = ?", patient))
                .isOne();
    }

    @Test
    void enrolsNobodyWithSomebodyWhoIsNoCareManager() {
        var patient = enrolment.register(Gender.FEMALE);
        var path = "/patients/" + patient + "/enrolment";

        for (var username : List.of("therapist", "nobody", "")) {
            assertThat(tables.unchanged(() -> careManager.post(path, Map.of("careManager", username)))
                            .statusCode())
                    .isEqualTo(404);
        }
        assertThat(tables.unchanged(() -> careManager.post(path, Map.of())).statusCode())
                .isEqualTo(400);
    }

    @ParameterizedTest
    @ValueSource(strings = {"ACCEPTED", "REJECTED"})
    void knowsNoReferralThatDoesNotExist(String answer) {
        var patient = enrolment.enrol().patientId();
        var path = "/patients/" + patient + "/referrals/" + UUID.randomUUID() + "/answer";

        var refused = tables.unchanged(() -> careManager.post(path, Map.of("answer", answer, "reason", "none")));

        assertThat(refused.statusCode()).isEqualTo(404);
    }

    @Test
    void understandsNoAnswerThatAServiceCannotGive() {
        var patient = enrolment.enrol().patientId();
        var path = "/patients/" + patient + "/referrals/" + UUID.randomUUID() + "/answer";

        assertThat(tables.unchanged(() -> careManager.post(path, Map.of("answer", "perhaps")))
                        .statusCode())
                .isEqualTo(400);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/patients/1", "/patients/00000000-0000-0000-0000-000000000000", "/tasks/1", "/nowhere"})
    void showsNothingThatDoesNotExist(String path) {
        assertThat(careManager.get(path).statusCode()).isEqualTo(404);
    }

    private HttpResponse<String> enrol(PatientId patient) {
        return careManager.post("/patients/" + patient + "/enrolment", Map.of("careManager", CARE_MANAGER));
    }

    private static String location(HttpResponse<String> answer) {
        return URI.create(answer.headers().firstValue("location").orElseThrow()).getPath();
    }

    private int count(String sql, PatientId patient) {
        return jdbc.sql(sql).param(patient.value()).query(Integer.class).single();
    }
}
