package org.stepwell;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.TaskService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.stepwell.audit.Actor;
import org.stepwell.coordination.Enrolment;
import org.stepwell.studio.Drafts;
import org.stepwell.studio.ModelFile;
import org.stepwell.studio.ModelName;
import org.stepwell.studio.Proposals;
import org.stepwell.studio.Tried;
import org.stepwell.studio.process.replay.CountReplays;
import org.stepwell.workflow.ControlledTime;
import org.stepwell.workflow.Journeys;
import org.stepwell.workflow.UnitDeployment;
import org.stepwell.workflow.Walk;

/** An analyst sees what a changed rule and process would have made of last year; whoever agrees sees whose verdict it is. */
@HouseTest
@ExtendWith(InBrowser.class)
class StudioReplayBrowserTest {

    private static final String UNIT = "/studio/units/replaytest";

    private final Browser browser;

    @LocalServerPort
    private int port;

    @Autowired
    private Drafts drafts;

    @Autowired
    private Proposals proposals;

    @Autowired
    private CountReplays counting;

    @Autowired
    private RepositoryService repository;

    @Autowired
    private TaskService tasks;

    @Autowired
    private Walk walk;

    @Autowired
    private JdbcClient jdbc;

    StudioReplayBrowserTest(Browser browser) {
        this.browser = browser;
    }

    @BeforeEach
    void aFewMonthsOfCare(@Autowired Enrolment enrolment, @Autowired Journeys journeys) {
        var now = Instant.now();
        ControlledTime.set(now.minus(Duration.ofDays(100)));
        Actor.asSystem("test", () -> repository
                .createDeployment()
                .name(UnitDeployment.PREFIX + "replaytest")
                .source(UnitDeployment.BUNDLE)
                .addString(Tried.RULE.toString(), Tried.rule(5, 10))
                .addString(Tried.PROCESS.toString(), Tried.process(Tried.LETTER))
                .deploy());
        var score = 2;
        for (var days = 90; days > 0; days -= 10) {
            var episode = enrolment.enrol().id().toString();
            ControlledTime.set(now.minus(Duration.ofDays(days)));
            var given = Map.<String, Object>of("score", score++);
            walk.as("care-manager", () -> journeys.start("try-path", episode, given));
            if (walk.waitsAt(episode, "see-person")) {
                walk.as("therapist", () -> {
                    tasks.complete(walk.task(episode, "see-person").getId());
                    return null;
                });
            }
        }
        ControlledTime.release();
    }

    @AfterEach
    void nothingIsLeft() {
        walk.as("analyst", () -> {
            proposals.waiting().forEach(one -> proposals.withdraw(one.id()));
            drafts.all().forEach(one -> drafts.discard(one.file().name()));
            return null;
        });
        jdbc.sql("delete from model_replay where name like 'processes/replaytest/%'")
                .update();
        jdbc.sql("delete from decision_record where decision_key = 'choose-path'")
                .update();
        Actor.asSystem("test", () -> repository
                .createDeploymentQuery()
                .deploymentName(UnitDeployment.PREFIX + "replaytest")
                .list()
                .forEach(one -> repository.deleteDeployment(one.getId(), true)));
        jdbc.sql("delete from work_task where process_key = 'try-path'").update();
        jdbc.sql("delete from step_run where process_key = 'try-path'").update();
        jdbc.sql("delete from journey where process_key = 'try-path'").update();
    }

    @Test
    void showsWhatLastYearWouldHaveBeen() {
        draft(Tried.RULE, Tried.rule(5, 10), Tried.rule(6, 8));
        draft(Tried.PROCESS, Tried.process(Tried.LETTER), Tried.process(""));
        try (var analyst = Person.signIn(browser, site(), "analyst")) {
            analyst.go(UNIT);
            analyst.page().getByText("See what it would have made of last year").click();
            assertThat(analyst.heading("Replay of last year")).isVisible();
            assertThat(analyst.page().locator("#main")).containsText("Being counted");
            count();
            var rule = analyst.section("choose-path");
            assertThat(rule).containsText("3 verdicts of 9 would be another.");
            assertThat(rule).containsText("Version 1 of the draft.");
            assertThat(rule.getByRole(AriaRole.TABLE).first()).containsText("fewer than 5");
            assertThat(rule.getByRole(AriaRole.LINK)).hasCount(1);
            var process = analyst.section("try-path");
            assertThat(process).containsText("1 journey of 9 would no longer fit (11.1 %).");
            assertThat(process).containsText("“Write” is gone");
            rule.locator("summary").first().click();
            rule.locator("summary").last().click();
            Inspection.of(analyst.page(), "studio-replay");
        }
    }

    @Test
    void whoeverAgreesSeesWhoseVerdictItIs() {
        draft(Tried.RULE, Tried.rule(5, 10), Tried.rule(6, 8));
        try (var analyst = Person.signIn(browser, site(), "analyst");
                var supervisor = Person.signIn(browser, site(), "supervisor")) {
            analyst.go(UNIT);
            analyst.page().locator("#why").fill("People with eight points and more want to be seen.");
            analyst.press("Propose these changes");
            assertThat(analyst.page().locator("#replays")).containsText("Being counted");
            count();
            supervisor.go(analyst.page().url().substring(site().length()));
            assertThat(supervisor.page().locator("#replays")).containsText("3 verdicts of 9 would be another.");
            Inspection.of(supervisor.page(), "studio-replay-proposal");
            supervisor
                    .page()
                    .getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("2 people"))
                    .click();
            assertThat(supervisor.page().locator("#main").getByRole(AriaRole.LISTITEM))
                    .hasCount(2);
            Inspection.of(supervisor.page(), "studio-replay-people");
            supervisor
                    .page()
                    .locator("#main")
                    .getByRole(AriaRole.LINK)
                    .getByText("Robin")
                    .first()
                    .click();
            assertThat(supervisor.page()).hasURL(java.util.regex.Pattern.compile("/patients/"));
        }
    }

    @Test
    void saysWhatToDoWhereNothingCanBeShown() {
        try (var analyst = Person.signIn(browser, site(), "analyst")) {
            analyst.go(UNIT + "/replay");
            assertThat(analyst.page().locator("#main")).containsText("No rule and no process is changed here.");
            draft(Tried.RULE, Tried.rule(5, 10), "<definitions");
            analyst.go(UNIT + "/replay");
            count();
            assertThat(analyst.page().locator("#main")).containsText("This cannot be read as a model");
            Inspection.of(analyst.page(), "studio-replay-unreadable");
            analyst.page().getByText("See what the checks found").click();
            assertThat(analyst.page()).hasURL(site() + UNIT);
        }
    }

    private void draft(ModelName name, String before, String after) {
        walk.as("analyst", () -> {
            var inForce = new ModelFile(name, before);
            return drafts.save(name, drafts.begin(inForce, inForce).version(), after);
        });
    }

    private void count() {
        Actor.asSystem("test", counting::run);
    }

    private String site() {
        return "http://localhost:" + port;
    }
}
