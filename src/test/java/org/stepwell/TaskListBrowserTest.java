package org.stepwell;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.stepwell.coordination.Enrolment;
import org.stepwell.coordination.Episodes;
import org.stepwell.patient.Demographics;
import org.stepwell.patient.Gender;
import org.stepwell.team.Account;
import org.stepwell.team.Accounts;
import org.stepwell.team.Role;
import org.stepwell.workflow.Walk;
import org.stepwell.worklist.Worklist;

/** A list of tasks worked by keyboard, narrowed, kept, renewed while one looks at it, and longer than a page. */
@HouseTest
@ExtendWith(InBrowser.class)
class TaskListBrowserTest {

    private final Browser browser;

    @LocalServerPort
    private int port;

    @Autowired
    private Enrolment enrolment;

    @Autowired
    private Episodes episodes;

    @Autowired
    private Accounts accounts;

    @Autowired
    private Worklist worklist;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Walk walk;

    /** Each test has a care manager of its own, as other tests leave their people behind. */
    private String careManager;

    private String task;

    TaskListBrowserTest(Browser browser) {
        this.browser = browser;
    }

    @BeforeEach
    void somebodyIsAskedForConsent() {
        careManager = "list-" + Long.toString(System.nanoTime(), 36);
        accounts.add(new Account(careManager, "List Reader", Set.of(Role.CARE_MANAGER), null), "stepwell");
        task = enrol("Quail");
        enrol("Wren");
    }

    @Test
    void isNarrowedByTypingKeptInTheAddressAndSavedUnderAName() {
        try (var person = Person.signIn(browser, site(), careManager)) {
            person.go("/tasks");
            assertThat(rows(person.page())).hasCount(2);
            person.page().getByLabel("Person or task").fill("quail");
            assertThat(rows(person.page())).hasCount(1);
            assertThat(person.page()).hasURL(Pattern.compile(".*/tasks\\?q=quail$"));

            person.page().locator("a[data-step]").click();
            person.page().goBack();
            assertThat(rows(person.page())).hasCount(1);
            assertThat(person.page().getByLabel("Person or task")).hasValue("quail");

            person.page().getByLabel("Name of this view").fill("Quails");
            person.page().getByText("Save view").click();
            person.go("/tasks");
            person.page().getByText("Quails").click();
            assertThat(rows(person.page())).hasCount(1);
            Inspection.of(person.page(), "tasks-view");
        }
    }

    @Test
    void isWorkedByKeyboardAlone() {
        try (var person = Person.signIn(browser, site(), careManager)) {
            var page = person.page();
            person.go("/tasks");
            page.keyboard().press("j");
            page.keyboard().press("x");
            page.keyboard().press("j");
            page.keyboard().press("x");
            assertThat(page.getByText("2 ticked:")).isVisible();
            Inspection.of(page, "tasks-ticked");
            page.keyboard().press("Escape");
            page.getByText("Put back").last().focus();
            page.locator("#bulk button[value=put-back]").press("Enter");

            assertThat(person.toast()).containsText("2 put back.");
            assertThat(page.getByText("Nothing waits for you")).isVisible();
            page.keyboard().press("?");
            assertThat(page.getByText("Tick the task of the line")).isVisible();
        }
    }

    @Test
    void showsWhatSomebodyElseTookWithoutAReload() {
        try (var person = Person.signIn(browser, site(), careManager)) {
            person.go("/tasks");
            assertThat(rows(person.page())).hasCount(2);
            walk.as(careManager, () -> {
                worklist.release(task);
                return null;
            });
            assertThat(rows(person.page())).hasCount(1);
        }
    }

    @Test
    void showsWhatSomebodyElseTookBeforeItListened() {
        try (var person = Person.signIn(browser, site(), careManager)) {
            person.page().route("**/tasks/news*", stream -> {
                walk.as(careManager, () -> {
                    worklist.release(task);
                    return null;
                });
                stream.resume();
            });
            person.go("/tasks");
            assertThat(rows(person.page())).hasCount(1);
        }
    }

    @Test
    void readsOnWhereThePageEnds() {
        jdbc.sql("""
                        insert into work_task (id, process_instance_id, episode_id, patient_id, process_key,
                                               process_version, step, name, roles, assignee, due_at, created_at, status)
                        select 'long-' || id || n, process_instance_id, episode_id, patient_id, process_key,
                               process_version, step, 'Another ' || n, roles, assignee, now() + interval '20 days',
                               created_at, status
                          from work_task, generate_series(1, 5000) n where id = ?
                        """).param(task).update();
        try (var person = Person.signIn(browser, site(), careManager)) {
            person.go("/tasks");
            assertThat(person.page().locator("#scopes")).containsText("1000+");
            assertThat(rows(person.page())).hasCount(52);
            person.page().getByText("Show more").click();
            assertThat(rows(person.page())).hasCount(102);
            person.page().getByLabel("Person or task").fill("another 4999");
            assertThat(rows(person.page())).hasCount(1);
        } finally {
            jdbc.sql("delete from work_task where id like 'long-%'").update();
        }
    }

    private String enrol(String family) {
        var person = new Demographics(family, "Robin", null, Gender.FEMALE, false, null, null, null);
        var patient = enrolment.register(person);
        var episode = walk.as(careManager, () -> episodes.enrol(patient, careManager));
        return walk.task(episode.id().toString(), "ask-for-consent").getId();
    }

    private static Locator rows(Page page) {
        return page.locator(".task-row");
    }

    private String site() {
        return "http://localhost:" + port;
    }
}
