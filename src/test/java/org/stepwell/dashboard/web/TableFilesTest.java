package org.stepwell.dashboard.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.util.HtmlUtils;
import org.stepwell.HouseTest;
import org.stepwell.Visitor;
import org.stepwell.coordination.Enrolment;
import org.stepwell.coordination.Lifecycle;
import org.stepwell.dashboard.WorkDays;
import org.stepwell.flow.CountSteps;
import org.stepwell.measure.CountNow;
import org.stepwell.operations.BrokenStep;
import org.stepwell.workflow.ControlledTime;

/** Each table of a supervisor's pages can be taken along as a file that says what the page shows. */
@HouseTest
class TableFilesTest {

    private static final Pattern TABLE = Pattern.compile("(?s)<table[^>]*? id=\"([^\"]+)\".*?</table>");
    private static final String STOPPED =
            "/dashboard/operations/stopped?process=send-letters&step=send-letter&cause=java.lang.UnsupportedOperationException";

    @LocalServerPort
    private int port;

    @Autowired
    private BrokenStep step;

    @Autowired
    private JdbcClient jdbc;

    private String patient;

    @BeforeEach
    void thereIsSomethingToShow(
            @Autowired Enrolment enrolment,
            @Autowired Lifecycle lifecycle,
            @Autowired CountSteps steps,
            @Autowired WorkDays work,
            @Autowired CountNow outcomes) {
        ControlledTime.set(Instant.now().minusSeconds(9_000_000));
        var episode = enrolment.enrol();
        patient = jdbc.sql("select patient_id::text from episode where id = ?")
                .param(episode.id().value())
                .query(String.class)
                .single();
        lifecycle.untilMonitoring(episode.id().toString(), List.of());
        ControlledTime.release();
        step.deploy();
        step.stopsFor();
        steps.count();
        work.note();
        outcomes.run();
    }

    @AfterEach
    void forget() {
        step.forget();
        ControlledTime.release();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/dashboard",
                "/dashboard/now/overdue-tasks?team=care-manager",
                "/dashboard/now/late-contacts",
                "/dashboard/now/stopped-steps",
                "/dashboard/people?team=care-manager",
                "/dashboard/processes",
                "/dashboard/processes/care-coordination?against=before&team=care-manager",
                "/dashboard/processes/care-coordination/steps/ask-for-consent",
                "/dashboard/operations",
                STOPPED,
                "/dashboard/operations/versions",
                "/dashboard/outcomes",
                "/dashboard/outcomes/i-serv-service?stands=met",
                "/dashboard/outcomes/drop-out"
            })
    void eachTableOfThePageOpensAsWhatItShows(String address) throws IOException {
        var supervisor = new Visitor(port).signIn("supervisor", "stepwell");
        var page = supervisor.get(address).body();
        var tables = TABLE.matcher(page).results().toList();

        assertThat(tables)
                .as("tables with an id")
                .hasSize(page.split("<table ", -1).length - 1)
                .isNotEmpty();
        for (var table : tables) {
            var file = supervisor.get(link(page, table.group(1), address));
            assertThat(file.headers().firstValue("content-type"))
                    .as(table.group(1))
                    .hasValue("text/csv;charset=UTF-8");
            assertThat(file.headers().firstValue("content-disposition").orElse(""))
                    .startsWith("attachment; ");
            if (!table.group(1).equals("people-table")) {
                assertThat(records(file.body()))
                        .as(table.group(1))
                        .hasSize(table.group()
                                        .replaceAll("<tr class=\"group-row\"", "")
                                        .split("<tr", -1)
                                        .length
                                - 1)
                        .allSatisfy(row -> assertThat(row.get(0)).isNotBlank());
            }
        }
    }

    @Test
    void keepsTheFiltersAndNotesWhoseNamesLeft() throws IOException {
        var supervisor = new Visitor(port).signIn("supervisor", "stepwell");
        var all = supervisor.get("/dashboard/now/late-contacts?csv=people").body();
        assertThat(records(all).get(0).toList())
                .containsExactly("Person", "What", "Since", "Until", "Lies with", "Care manager");
        assertThat(records(all)).hasSizeGreaterThan(1);
        assertThat(exports()).isPositive();

        // nobody is with this care manager, so that there is no table
        assertThat(supervisor
                        .get("/dashboard/now/late-contacts?team=nobody&csv=people")
                        .statusCode())
                .isEqualTo(404);
        assertThat(supervisor.get("/dashboard?csv=no-such-table").statusCode()).isEqualTo(404);
    }

    @Test
    void isForWhoeverMaySeeThePage() {
        for (var name : List.of("care-manager", "analyst", "patient")) {
            var visitor = new Visitor(port).signIn(name, "stepwell");
            for (var table : List.of(
                    "/dashboard?csv=teams-table", "/dashboard/outcomes?csv=outcomes", STOPPED + "&csv=stopped")) {
                assertThat(visitor.get(table).statusCode()).as(name + table).isIn(403, 404);
            }
        }
        assertThat(new Visitor(port)
                        .signIn("analyst", "stepwell")
                        .get("/dashboard/processes/care-coordination?csv=steps")
                        .statusCode())
                .isEqualTo(200);
    }

    private int exports() {
        return jdbc.sql("select count(*) from audit_event where action = 'export' and patient_id = cast(? as uuid)"
                        + " and what = 'table of a dashboard'")
                .param(patient)
                .query(Integer.class)
                .single();
    }

    /** The filters of the page are those of its file. */
    private static String link(String page, String table, String address) {
        var way = table.equals("people-table") ? "/people\\.csv\\?[^\"]*stands=" : "[?&;]csv=" + table + "(?=\")";
        var link = Pattern.compile("href=\"([^\"]*" + way + "[^\"]*)\"").matcher(page);
        assertThat(link.find()).as("a link to the file of " + table).isTrue();
        var href = HtmlUtils.htmlUnescape(link.group(1));
        if (!table.equals("people-table")) {
            assertThat(href).startsWith(address);
        }
        return href;
    }

    private static List<CSVRecord> records(String text) throws IOException {
        assertThat(text).startsWith("\uFEFF");
        return CSVParser.parse(text.substring(1), CSVFormat.EXCEL).getRecords();
    }
}
