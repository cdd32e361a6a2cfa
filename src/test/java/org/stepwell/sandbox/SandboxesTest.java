package org.stepwell.sandbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.stepwell.HouseTest;
import org.stepwell.team.Accounts;
import org.stepwell.workflow.BundledModels;
import org.stepwell.workflow.ControlledTime;
import org.stepwell.workflow.Walk;

/** A draft is tried by a second product on a database of its own; whatever it does there, nobody in care is touched. */
@HouseTest
class SandboxesTest {

    private static final String RULE = "processes/assessment/rate-depression.dmn";
    private static final String LIFECYCLE = "processes/coordination/care-coordination.bpmn";

    /** How long the one may think that never comes to rest; whatever does needs less. */
    private static final Duration SHORT = Duration.ofSeconds(20);

    @Autowired
    private Sandboxes sandboxes;

    @Autowired
    private BundledModels bundled;

    @Autowired
    private Walk walk;

    @Autowired
    private JdbcTemplate jdbc;

    @BeforeEach
    void letTimeRun() {
        ControlledTime.release();
    }

    @Test
    void doesWhatTheDraftSaysAndNothingElsewhere() {
        var before = rows();
        var sandbox = open(
                changed(
                        "assessment",
                        RULE,
                        "\"moderately-severe\"</text>\n        </outputEntry>",
                        "\"severe\"</text>\n        </outputEntry>"),
                "coordination/agreed-plan");
        try {
            sandbox.awaitReady();

            var standing = sandbox.standing();
            assertThat(standing.lastSaid("rate-depression")).contains(Map.of("severity", "severe"));
            assertThat(standing.reached("end-plan-published")).isTrue();
            assertThat(standing.stopped()).isEmpty();

            var later = sandbox.ask(new Ask.Pass(Duration.ofDays(60))).standing();
            assertThat(later.now()).isAfter(standing.now().plus(Duration.ofDays(59)));
            assertThat(later.told()).isNotEmpty().noneMatch(one -> one.state().equals("sent"));
        } finally {
            sandbox.close();
        }
        assertThat(rows()).isEqualTo(before);
        await().atMost(Duration.ofSeconds(10)).until(() -> databases() == 0);
    }

    @Test
    void keepsARunAsATestThatGoesTheSameWay() {
        var sandbox = open(Map.of(), null);
        try {
            sandbox.awaitReady();
            var task = sandbox.standing().open().get(0);
            assertThat(task.step()).isEqualTo("ask-for-consent");
            assertThat(sandbox.ask(new Ask.Form(task.task())).form().schema()).contains("\"signedBy\"");

            var wrong = sandbox.ask(new Ask.Complete(task.task(), Map.of("decision", "permit")));
            assertThat(wrong.errors()).extracting(error -> error.field()).contains("signedBy");

            var answers = new HashMap<String, Object>(Map.of("decision", "permit", "signedBy", "Robin Invented"));
            answers.put("scope", List.of("care-team", "primary-care", "community-services"));
            assertThat(sandbox.ask(new Ask.Complete(task.task(), answers)).isRefused())
                    .isFalse();
            sandbox.ask(new Ask.Pass(Duration.ofDays(1)));

            var text = sandbox.ask(new Ask.Record("Consent is given")).text();
            assertThat(text).contains("answer: ask-for-consent", "wait: P1D", "waits-at: form-care-team");
            assertThat(sandbox.ask(new Ask.Run("kept", text)).result()).isEqualTo(PathwayResult.passed("kept"));
            assertThat(sandbox.ask(new Ask.Run(
                                    "kept", text.replace("waits-at: form-care-team", "waits-at: agree-plan")))
                            .result()
                            .words())
                    .contains("agree-plan", "form-care-team");
        } finally {
            sandbox.close();
        }
    }

    @Test
    void isEndedWhenADraftNeverComesToRest(
            @Autowired SandboxDatabases databases,
            @Autowired SandboxCommand command,
            @Autowired SandboxSettings usual,
            @Autowired Accounts accounts) {
        var settings = new SandboxSettings(false, 1, usual.memory(), usual.startsWithin(), SHORT, usual.idle());
        var impatient = new Sandboxes(databases, command, settings, accounts);
        var sandbox = open(
                impatient,
                changed(
                        "coordination",
                        LIFECYCLE,
                        "</bpmn:process>",
                        "<bpmn:exclusiveGateway id=\"is-endless\" name=\"Endless?\" default=\"flow-endless\" />"
                                + "<bpmn:sequenceFlow id=\"flow-endless\" sourceRef=\"is-endless\" targetRef=\"is-endless\" />"
                                + "<bpmn:sequenceFlow id=\"flow-to-endless\" sourceRef=\"start-patient-enrolled\" targetRef=\"is-endless\" />"
                                + "</bpmn:process>"),
                null);

        assertThatThrownBy(sandbox::awaitReady)
                .isInstanceOf(SandboxEnded.class)
                .hasMessageContaining("Look for a loop in the draft");
        assertThat(sandbox.isOver()).isTrue();
        assertThat(jdbc.queryForObject("select 1", Integer.class)).isEqualTo(1);
    }

    @Test
    void isNobodyElses() {
        walk.as("care-manager", () -> {
            assertThatThrownBy(() -> sandboxes.open("crisis", Map.of(), null))
                    .isInstanceOf(org.stepwell.team.NotPermitted.class);
            return null;
        });
    }

    private Sandbox open(Map<String, Map<String, String>> units, String after) {
        return open(sandboxes, units, after);
    }

    private Sandbox open(Sandboxes sandboxes, Map<String, Map<String, String>> units, String after) {
        return walk.as(
                "analyst", () -> sandboxes.open("coordination", units, new Ask.Begin(InventedPerson.ANYBODY, after)));
    }

    private Map<String, Map<String, String>> changed(String unit, String file, String from, String to) {
        var files = new TreeMap<>(bundled.units().get(unit));
        assertThat(files.get(file)).contains(from);
        files.computeIfPresent(file, (name, text) -> text.replace(from, to));
        return Map.of(unit, files);
    }

    /** @return how many rows each table of the product has */
    private Map<String, Long> rows() {
        var rows = new TreeMap<String, Long>();
        jdbc.queryForList("select tablename from pg_tables where schemaname = 'public'", String.class)
                .forEach(table ->
                        rows.put(table, jdbc.queryForObject("select count(*) from \"" + table + "\"", Long.class)));
        return rows;
    }

    private long databases() {
        return jdbc.queryForObject(
                "select count(*) from pg_database where datname like '%!_sandbox!_%' escape '!'", Long.class);
    }
}
