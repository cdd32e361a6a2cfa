package org.stepwell.caseload.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.stepwell.coordination.Enrolment.CARE_MANAGER;

import java.io.IOException;
import java.io.StringReader;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.stepwell.HouseTest;
import org.stepwell.Visitor;
import org.stepwell.assessment.Instrument;
import org.stepwell.assessment.Scores;
import org.stepwell.assessment.Sheets;
import org.stepwell.coordination.Enrolment;
import org.stepwell.coordination.Episode;
import org.stepwell.patient.Demographics;
import org.stepwell.patient.Gender;
import org.stepwell.workflow.Walk;

/** The registry at the door, and what stands in the file. */
@HouseTest
class RegistryPagesTest {

    /** A name of its own, as other tests leave their people behind; it could be taken for a formula. */
    private static final String GIVEN = "=HYPERLINK(1)";

    @LocalServerPort
    private int port;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Walk walk;

    private Episode episode;
    private String page;
    private String family;

    @BeforeEach
    void somebodyIsGettingBetter(@Autowired Enrolment enrolment, @Autowired Scores scores) {
        family = "Zweig" + Long.toString(System.nanoTime(), 36);
        var person = new Demographics(family, GIVEN, null, Gender.FEMALE, false, null, null, null);
        episode = enrolment.enrol(enrolment.register(person));
        page = "/patients/" + episode.patientId();
        var now = Instant.now();
        walk.as(CARE_MANAGER, () -> {
            scores.record(episode.id(), Instrument.PHQ_9, Sheets.phq9(18), now.minus(Duration.ofDays(60)));
            return scores.record(episode.id(), Instrument.PHQ_9, Sheets.phq9(7), now);
        });
        // any step renews how they stand
        walk.complete(
                CARE_MANAGER,
                episode.id().toString(),
                "ask-for-consent",
                Map.of("decision", "permit", "scope", List.of("care-team"), "signedBy", "Robin Invented"));
    }

    @Test
    void showsHowEachPersonStands() {
        var body = get(CARE_MANAGER, "");

        assertThat(body)
                .contains(page, "18 → 7", "−11", ">response<", "Never reviewed")
                .containsPattern("Not improved for 8 weeks: Flag caseload, version \\d+, row 3: ");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "flag=never-reviewed",
                "phase=treatment",
                "team=care-manager",
                "sort=name",
                "sort=phq-9-change",
                "sort=next",
                "sort=nonsense&flag=nonsense"
            })
    void showsThemUnderWhatFits(String parameters) {
        assertThat(get(CARE_MANAGER, parameters)).contains(page);
    }

    @ParameterizedTest
    @ValueSource(strings = {"flag=crisis", "risk=high", "phase=relapse-prevention", "team=somebody-else"})
    void leavesThemOutUnderWhatDoesNotFit(String parameters) {
        assertThat(get(CARE_MANAGER, parameters)).doesNotContain(page).contains("Nobody fits this filter");
    }

    @Test
    void showsNobodyWhoseRecordOneMayNotOpen() {
        assertThat(get("supervisor", "")).contains(page);
        assertThat(get("therapist", "")).doesNotContain(page);
        for (var personal : List.of("patient", "family-member")) {
            assertThat(signedIn(personal).get("/caseload").statusCode()).isEqualTo(404);
            assertThat(signedIn(personal).get("/caseload.csv").statusCode()).isEqualTo(404);
        }
    }

    @Test
    void writesAFileNoCellOfWhichIsAFormula() throws IOException {
        var answer = signedIn(CARE_MANAGER).get("/caseload.csv?q=" + family);

        assertThat(answer.headers().firstValue("content-type")).hasValue("text/csv;charset=UTF-8");
        assertThat(answer.headers().firstValue("content-disposition"))
                .hasValueSatisfying(value -> assertThat(value).startsWith("attachment; filename=\"caseload-"));
        var line = line(answer.body());
        assertThat(line.get("Person")).isEqualTo("'" + GIVEN + " " + family);
        assertThat(line.get("PHQ-9 first")).isEqualTo("18");
        assertThat(line.get("PHQ-9 last")).isEqualTo("7");
        assertThat(line.get("Response")).isEqualTo("response");
        assertThat(line.get("Flags")).contains("Never reviewed");
        assertThat(jdbc.sql("select count(*) from audit_event where patient_id = ? and action = 'export'")
                        .param(episode.patientId().value())
                        .query(Integer.class)
                        .single())
                .isOne();
    }

    private static CSVRecord line(String file) throws IOException {
        var format =
                CSVFormat.EXCEL.builder().setHeader().setSkipHeaderRecord(true).get();
        try (var parser = format.parse(new StringReader(file.substring(1)))) {
            return parser.getRecords().get(0);
        }
    }

    private String get(String username, String parameters) {
        return signedIn(username)
                .get("/caseload?q=" + family + "&" + parameters)
                .body();
    }

    private Visitor signedIn(String username) {
        return new Visitor(port).signIn(username, "stepwell");
    }
}
