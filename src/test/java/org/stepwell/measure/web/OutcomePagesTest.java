package org.stepwell.measure.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.stepwell.coordination.Enrolment.CARE_MANAGER;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.parser.StrictErrorHandler;
import java.util.List;
import org.hl7.fhir.r4.model.MeasureReport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.stepwell.HouseTest;
import org.stepwell.Visitor;
import org.stepwell.coordination.Enrolment;
import org.stepwell.measure.CountNow;
import org.stepwell.measure.CountedPerson;
import org.stepwell.patient.PatientId;
import org.stepwell.workflow.ControlledTime;

/** Outcomes at the door. */
@HouseTest
class OutcomePagesTest {

    @LocalServerPort
    private int port;

    private Visitor supervisor;

    @BeforeEach
    void somebodyIsInCare(@Autowired Enrolment enrolment, @Autowired CountNow counting) {
        ControlledTime.release();
        enrolment.enrol();
        counting.run();
        supervisor = new Visitor(port).signIn("supervisor", "stepwell");
    }

    @Test
    void showsEveryMeasureOfTheRunningYear() {
        assertThat(supervisor.get("/dashboard/outcomes").body())
                .contains("Remission at twelve months", "Care that ended in silence", "Count again")
                .containsPattern("Counted (just now|\\d+ minutes? ago)")
                .doesNotContain("??");
    }

    @ParameterizedTest
    @CsvSource({
        "period=nonsense, This period cannot be read",
        "period=0001, This period cannot be read",
        "from=2026-02-30&until=2026-03-01, This period cannot be read",
        "from=2026-03-01, This period cannot be read",
        "from=2026-03-02&until=2026-03-01, ends before it begins",
        "from=2016-01-01&until=2025-12-31, longer than two years",
        "period=2199, has not begun yet",
        "period=1999-q4, Nobody has asked for this period yet"
    })
    void answersHonestlyAboutAnyPeriod(String parameters, String answer) {
        assertThat(supervisor.get("/dashboard/outcomes?" + parameters).body()).contains(answer);
        assertThat(supervisor.get("/dashboard/outcomes/cms159?" + parameters).body())
                .contains(answer);
    }

    @Test
    void showsAMeasureWithItsPeople() {
        assertThat(supervisor.get("/dashboard/outcomes/i-serv-service").body())
                .contains("Days to the first service", "Quarter by quarter", "Still open", "/patients/")
                .doesNotContain("??");
        // other tests leave people behind, so there may be some
        assertThat(supervisor.get("/dashboard/outcomes/cms159?stands=met").body())
                .containsAnyOf("Nobody stands there", "/patients/");
        assertThat(supervisor.get("/dashboard/outcomes/no-such-measure").statusCode())
                .isEqualTo(404);
    }

    @Test
    void writesAReportThatIsFhir() {
        var answer = supervisor.get("/dashboard/outcomes/drop-out/report.json");

        assertThat(answer.headers().firstValue("content-type")).hasValue("application/fhir+json;charset=UTF-8");
        var report = FhirContext.forR4Cached()
                .newJsonParser()
                .setParserErrorHandler(new StrictErrorHandler())
                .parseResource(MeasureReport.class, answer.body());
        assertThat(report.getType()).isEqualTo(MeasureReport.MeasureReportType.SUMMARY);
        assertThat(report.getGroupFirstRep().getPopulation()).hasSize(5);
        assertThat(report.getImprovementNotation().getCodingFirstRep().getCode())
                .isEqualTo("decrease");
    }

    @Test
    void writesAFileNoCellOfWhichIsAFormula() {
        var file = new MeasureFile();
        var patient = PatientId.random();
        var text = file.write(List.of(new CountedPerson(patient, "=HYPERLINK(1)", "met", null)), null)
                .text();
        assertThat(text).isEqualTo("\uFEFFPerson,Stands,Days,Record\r\n'=HYPERLINK(1),Met,," + patient + "\r\n");

        var answer = supervisor.get("/dashboard/outcomes/i-serv-service/people.csv");
        assertThat(answer.headers().firstValue("content-type")).hasValue("text/csv;charset=UTF-8");
        assertThat(answer.body()).startsWith("\uFEFFPerson,Stands,Days,Record").contains("Invented", "Still open");
    }

    @Test
    void isClosedToEverybodyElse() {
        for (var path : List.of("", "/cms159", "/cms159/people.csv", "/cms159/report.json", "?period=x")) {
            for (var name : List.of(CARE_MANAGER, "analyst", "patient")) {
                assertThat(new Visitor(port)
                                .signIn(name, "stepwell")
                                .get("/dashboard/outcomes" + path)
                                .statusCode())
                        .as("%s for %s", path, name)
                        .isIn(403, 404);
            }
        }
    }
}
