package org.stepwell.report.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.stepwell.coordination.Enrolment.CARE_MANAGER;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.List;
import java.util.regex.Pattern;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.stepwell.HouseTest;
import org.stepwell.Visitor;
import org.stepwell.coordination.Enrolment;
import org.stepwell.coordination.Lifecycle;
import org.stepwell.dashboard.Figures;
import org.stepwell.dashboard.WorkDays;
import org.stepwell.flow.CountSteps;
import org.stepwell.measure.CountNow;
import org.stepwell.measure.InventedHistory;
import org.stepwell.measure.Numbers;
import org.stepwell.patient.Gender;
import org.stepwell.report.MonthlyReport;
import org.stepwell.report.MonthlyReports;
import org.stepwell.workflow.ControlledTime;
import org.stepwell.workflow.Walk;

/** The director's report of a month far from every other test's days, held against the pages it is put together from. */
@HouseTest
class MonthlyReportTest {

    private static final YearMonth MARCH = YearMonth.of(2037, 3);
    private static final int PEOPLE = 30;

    @LocalServerPort
    private int port;

    @Autowired
    private MonthlyReports reports;

    @Autowired
    private ReportPaper paper;

    @Autowired
    private Numbers numbers;

    @Autowired
    private CountNow counting;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Walk walk;

    @BeforeEach
    void aMonthOfCare(
            @Autowired InventedHistory history,
            @Autowired Enrolment enrolment,
            @Autowired Lifecycle lifecycle,
            @Autowired Figures figures,
            @Autowired WorkDays work,
            @Autowired CountSteps steps) {
        if (!known()) {
            for (var number = 0; number < PEOPLE; number++) {
                var patient = history.person("Person " + number, Gender.FEMALE, 1960 + number);
                var enrolled = LocalDate.of(2036, 9, 1).plusDays(number);
                var closed = LocalDate.of(2037, 1, 5).plusDays(3L * number - (number == PEOPLE - 1 ? 2 : 0));
                var episode = history.episode(patient, enrolled, closed, number % 5 == 0 ? "disengaged" : "graduated");
                history.phq9(patient, episode, enrolled, 18);
                history.phq9(patient, episode, enrolled.plusDays(80), number % 3 == 0 ? 12 : 4);
                history.meeting(episode, enrolled.plusDays(4));
            }
            for (var day = 1; day <= 31; day++) {
                at(MARCH.atDay(day));
                if (day % 9 == 1) {
                    var episode = enrolment.enrol().id().toString();
                    at(MARCH.atDay(day).plusDays(2));
                    lifecycle.untilMonitoring(episode, List.of());
                    at(MARCH.atDay(day));
                }
                figures.note();
            }
        }
        at(LocalDate.of(2037, 4, 3));
        work.note();
        steps.count();
        counting.run();
    }

    @AfterEach
    void letTimeRun() {
        ControlledTime.release();
    }

    @Test
    void isAFewPagesOfA4ThatAreTaggedAndNameNobody() throws IOException {
        var written = walk.as("supervisor", () -> paper.of(MARCH));
        try (var pdf = Loader.loadPDF(written)) {
            picture(pdf);
            assertThat(pdf.getNumberOfPages()).isBetween(2, 6);
            assertThat(pdf.getPage(0).getMediaBox().getWidth()).isBetween(595f, 596f);
            assertThat(pdf.getPage(0).getMediaBox().getHeight()).isBetween(841f, 843f);
            assertThat(pdf.getDocumentCatalog().getMarkInfo().isMarked()).isTrue();
            assertThat(pdf.getPage(0).getResources().getXObjectNames())
                    .as("drawings of the six figures")
                    .hasSizeGreaterThanOrEqualTo(6);
            assertThat(pdf.getDocumentInformation().getTitle()).isEqualTo("Monthly report, March 2037");
            var text = text(pdf);
            assertThat(text)
                    .contains("What waited", "People in care", "Work in and out", "How care flowed")
                    .contains(
                            "What came of care", "Emergency visits and days in hospital", "What was put right by hand")
                    .contains(
                            "Put together on 3 Apr 2037, 12:00",
                            "46 % fewer emergency visits",
                            "26 % lower monthly cost")
                    .doesNotContain("??", "Longago");
            assertThat(jdbc.sql("select distinct family from patient where length(family) > 3")
                            .query(String.class)
                            .list())
                    .allSatisfy(
                            family -> assertThat(text).doesNotContainPattern("\\b" + Pattern.quote(family) + "\\b"));
        }
    }

    @Test
    void saysTheNumbersOfThePages() throws IOException {
        var report = report();
        var text = text(Loader.loadPDF(walk.as("supervisor", () -> paper.of(MARCH))));
        var outcomes = supervisor()
                .get("/dashboard/outcomes?from=2037-01-01&until=2037-03-31")
                .body();

        assertThat(report.outcomes().lines()).hasSizeGreaterThan(15).allSatisfy(pair -> {
            var now = pair.now();
            var figure = numbers.figure(now.figures(), now.unit());
            assertThat(outcomes).as(now.measure()).contains(figure);
            assertThat(text).as(now.measure()).contains(figure, numbers.interval(now.figures(), now.unit()));
        });
        // six of the thirty ended because the person no longer came
        var dropOut = report.outcomes().lines().stream()
                .filter(pair -> pair.now().measure().equals("drop-out"))
                .findFirst()
                .orElseThrow();
        assertThat(dropOut.now().figures().rate().met()).isEqualTo(6);
        assertThat(dropOut.now().figures().rate().of()).isEqualTo(PEOPLE);
        assertThat(text).contains("6 / 30").contains("Too few to tell");
        assertThat(text)
                .contains(report.work().came() + " tasks came in and "
                        + report.work().done() + " were done");
    }

    @Test
    void countsWhoCameAndWhoLeftByTheDaysOfTheMonth() {
        var people = report().care().people();

        assertThat(people.came()).isEqualTo(4);
        // closed on 1 March, and every third day from the third on until the thirtieth
        assertThat(people.gone())
                .isEqualTo(
                        jdbc.sql("select count(*) from episode where closed_on between '2037-03-01' and '2037-03-31'")
                                .query(Integer.class)
                                .single());
        assertThat(people.after()).isEqualTo(people.before() + people.came() - people.gone());
        assertThat(report().care().figures())
                .allSatisfy(figure -> assertThat(figure.days()).hasSize(31));
        assertThat(report().work().weeks()).hasSize(6);
        assertThat(report().flow().steps())
                .filteredOn(line -> line.flow().step().equals("ask-for-consent"))
                .singleElement()
                .satisfies(line -> assertThat(line.flow().finished()).isPositive());
    }

    @ParameterizedTest
    @CsvSource({
        "nonsense, This month cannot be read",
        "2037-13, This month cannot be read",
        "2037-03-01, This month cannot be read",
        "2037-04, April 2037 has not ended yet",
        "2199-01, January 2199 lies ahead of us",
        "1971-01, Nobody had been in care here by the end of January 1971",
        "2036-11, have not been counted yet"
    })
    void answersHonestlyAboutAnyMonth(String month, String answer) {
        assertThat(supervisor().get("/dashboard/reports?month=" + month).body()).contains(answer);
        var pdf = supervisor().get("/dashboard/reports/monthly.pdf?month=" + month);
        assertThat(pdf.statusCode()).isEqualTo(303);
        assertThat(pdf.headers().firstValue("location").orElse("")).contains("/dashboard/reports?month=");
    }

    @Test
    void isTheLastWholeMonthsUnlessAskedForAnother() {
        assertThat(supervisor().get("/dashboard/reports").body())
                .contains("Report of March 2037", "monthly.pdf?month=2037-03", "Count again")
                .doesNotContain("??");
        var pdf = supervisor().get("/dashboard/reports/monthly.pdf?download=true");
        assertThat(pdf.headers().firstValue("content-type")).hasValue("application/pdf");
        assertThat(pdf.headers().firstValue("content-disposition"))
                .hasValue("attachment; filename=\"report-2037-03.pdf\"");
    }

    @Test
    void isNobodyElsesToRead() {
        for (var name : List.of(CARE_MANAGER, "analyst", "psychiatrist", "patient")) {
            var visitor = new Visitor(port).signIn(name, "stepwell");
            for (var path : List.of("", "?month=2037-03", "/monthly.pdf?month=2037-03", "/monthly.pdf?month=x")) {
                assertThat(visitor.get("/dashboard/reports" + path).statusCode())
                        .as("%s for %s", path, name)
                        .isIn(403, 404);
            }
        }
    }

    private MonthlyReport report() {
        return walk.as("supervisor", () -> reports.of(MARCH));
    }

    private Visitor supervisor() {
        return new Visitor(port).signIn("supervisor", "stepwell");
    }

    private boolean known() {
        return jdbc.sql("select count(*) from figure_day where day = '2037-03-31'")
                        .query(Integer.class)
                        .single()
                > 0;
    }

    private static void at(LocalDate day) {
        ControlledTime.set(day.atTime(12, 0).toInstant(ZoneOffset.UTC));
    }

    private static String text(PDDocument pdf) throws IOException {
        return new PDFTextStripper().getText(pdf).replaceAll("\\s+", " ");
    }

    private static void picture(PDDocument pdf) throws IOException {
        var folder = Files.createDirectories(Path.of("target", "screenshots"));
        for (var page = 0; page < pdf.getNumberOfPages(); page++) {
            var image = new PDFRenderer(pdf).renderImageWithDPI(page, 110);
            ImageIO.write(
                    image,
                    "png",
                    folder.resolve("report-page-" + (page + 1) + ".png").toFile());
        }
    }
}
