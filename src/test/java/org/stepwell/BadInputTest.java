package org.stepwell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.stepwell.coordination.Enrolment.CARE_MANAGER;

import java.net.http.HttpRequest.BodyPublishers;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.stepwell.assessment.AssessmentForms;
import org.stepwell.coordination.Enrolment;
import org.stepwell.coordination.Episode;
import org.stepwell.coordination.Lifecycle;
import org.stepwell.workflow.Walk;

/** Whatever is wrong with the answers of a form, the sender learns it at the field, and nothing changes anywhere. */
@HouseTest
class BadInputTest {

    private static final Map<String, Object> DENIED = Map.of("decision", "deny", "signedBy", "Robin Invented");

    @LocalServerPort
    private int port;

    @Autowired
    private Enrolment enrolment;

    @Autowired
    private Lifecycle lifecycle;

    @Autowired
    private Walk walk;

    @Autowired
    private Tables tables;

    private Episode episode;
    private String key;
    private Visitor careManager;

    @BeforeEach
    void somebodyIsEnrolled() {
        episode = enrolment.enrol();
        key = episode.id().toString();
        careManager = new Visitor(port).signIn(CARE_MANAGER, "stepwell");
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 4, 27})
    void namesTheItemThatIsOutOfRange(int answer) {
        var sheet = sheet();
        sheet.put("phq9Item2", answer);

        var refused = tables.unchanged(() -> careManager.complete(task("assess-wellbeing"), sheet));

        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(Visitor.fields(refused)).containsExactly("phq9Item2");
    }

    @Test
    void keepsASheetWithThreeMissingItemsAndSaysThatItCannotBeScored() {
        var sheet = sheet();
        sheet.keySet().removeAll(List.of("phq9Item1", "phq9Item2", "phq9Item3"));

        assertThat(careManager.complete(task("assess-wellbeing"), sheet).statusCode())
                .isEqualTo(200);

        assertThat(careManager.get("/patients/" + episode.patientId()).body())
                .contains("Cannot be scored: too few answers");
    }

    @Test
    void namesTheFieldThatTheFormDoesNotAskFor() {
        var answers = Map.of("decision", "deny", "signedBy", "Robin Invented", "consented", true);

        var refused = tables.unchanged(() -> careManager.complete(task("ask-for-consent"), answers));

        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(Visitor.fields(refused)).containsExactly("consented");
    }

    @Test
    void namesEveryFieldThatIsMissing() {
        var refused = tables.unchanged(() -> careManager.complete(task("ask-for-consent"), Map.of()));

        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(Visitor.fields(refused)).contains("decision", "signedBy");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "deny", "{\"answers\":", "{}", "{\"answers\":[]}", "{\"answers\":null}"})
    void refusesWhatIsNotASetOfAnswers(String body) {
        var path = "/tasks/" + task("ask-for-consent") + "/completion";

        var refused = tables.unchanged(() -> careManager.json(path, BodyPublishers.ofString(body)));

        assertThat(refused.statusCode()).isEqualTo(400);
        assertThat(refused.headers().firstValue("content-type")).hasValue("application/problem+json");
    }

    @Test
    @ExtendWith(OutputCaptureExtension.class)
    void logsNothingOfWhatItCannotRead(CapturedOutput log) {
        var path = "/tasks/" + task("ask-for-consent") + "/completion";

        careManager.json(path, BodyPublishers.ofString("{\"answers\": harrowing}"));
        careManager.get("/patients/" + episode.patientId() + "?version=harrowing");

        LoggerFactory.getLogger(getClass()).info("Nothing was read");
        assertThat(log).contains("Nothing was read").doesNotContain("harrowing");
    }

    @Test
    void takesAFormOnce() {
        var task = task("ask-for-consent");
        assertThat(careManager.complete(task, DENIED).statusCode()).isEqualTo(200);

        var again = tables.unchanged(() -> careManager.complete(task, DENIED));

        assertThat(again.statusCode()).isEqualTo(409);
        assertThat(again.body()).contains("was already completed by ");
    }

    @ParameterizedTest
    @ValueSource(strings = {"therapist", "supervisor", "analyst"})
    void takesNothingFromSomebodyWhoseTaskItIsNot(String username) {
        var visitor = new Visitor(port).signIn(username, "stepwell");
        var task = task("ask-for-consent");

        assertThat(tables.unchanged(() -> visitor.complete(task, DENIED)).statusCode())
                .isEqualTo(404);
        assertThat(tables.unchanged(() -> visitor.post("/tasks/" + task + "/claim", Map.of()))
                        .headers()
                        .firstValue("location"))
                .isNotEqualTo(java.util.Optional.of("/tasks/" + task));
    }

    @Test
    void knowsNoTaskThatDoesNotExist() {
        assertThat(tables.unchanged(() -> careManager.complete("no-such-task", DENIED))
                        .statusCode())
                .isEqualTo(404);
    }

    private Map<String, Object> sheet() {
        lifecycle.consent(key, "permit");
        lifecycle.formTeam(key);
        return AssessmentForms.wellbeing(12, 5);
    }

    private String task(String step) {
        return walk.task(key, step).getId();
    }
}
