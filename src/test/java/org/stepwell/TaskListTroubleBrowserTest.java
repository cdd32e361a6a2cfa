package org.stepwell;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.stepwell.coordination.Enrolment;
import org.stepwell.coordination.Episodes;
import org.stepwell.patient.Demographics;
import org.stepwell.patient.Gender;
import org.stepwell.team.Account;
import org.stepwell.team.Accounts;
import org.stepwell.team.Role;
import org.stepwell.workflow.Walk;

/** The list of tasks on a slow line, after the session has ended, and without a server. */
@HouseTest
@ExtendWith(InBrowser.class)
class TaskListTroubleBrowserTest {

    private static final Pattern QUAILS = Pattern.compile(".*/tasks\\?q=quail$");

    private final Browser browser;

    @LocalServerPort
    private int port;

    @Autowired
    private Enrolment enrolment;

    @Autowired
    private Episodes episodes;

    @Autowired
    private Walk walk;

    private String careManager;

    TaskListTroubleBrowserTest(Browser browser) {
        this.browser = browser;
    }

    @BeforeEach
    void twoTasks(@Autowired Accounts accounts) {
        careManager = "trouble-" + Long.toString(System.nanoTime(), 36);
        accounts.add(new Account(careManager, "List Reader", Set.of(Role.CARE_MANAGER), null), "stepwell");
        enrol("Quail");
        enrol("Wren");
    }

    @Test
    void keepsTheOldListAndMarksItBusyWhileTheNewOneIsOnItsWay() {
        try (var person = atTheList()) {
            var page = person.page();
            List<Route> held = new ArrayList<>();
            page.route(QUAILS, held::add);
            page.getByLabel("Person or task").fill("quail");
            assertThat(page.locator("#list")).hasAttribute("aria-busy", "true");
            assertThat(rows(page)).hasCount(2);
            assertThat(rows(page).first()).isVisible();

            held.forEach(Route::resume);
            assertThat(rows(page)).hasCount(1);
            assertThat(page.locator("#list[aria-busy]")).hasCount(0);
        }
    }

    @Test
    void sendsWhatIsPressedTwiceOnce() {
        try (var person = atTheList()) {
            var page = person.page();
            List<Route> held = new ArrayList<>();
            page.route("**/tasks/bulk", held::add);
            List<String> sent = new ArrayList<>();
            page.onRequest(request -> sent.add(request.method() + " " + request.url()));
            page.keyboard().press("j");
            page.keyboard().press("x");
            page.evaluate("for (let i = 0; i < 3; i++) document.querySelector('#bulk button[value=put-back]').click()");
            page.waitForTimeout(300);

            assertThat(sent).filteredOn(request -> request.startsWith("POST")).hasSize(1);
            held.forEach(Route::resume);
            assertThat(person.toast()).containsText("1 put back.");
        }
    }

    @Test
    void leadsToSignInAndBackToTheFilterThatWasChosenMeanwhile() {
        try (var person = atTheList()) {
            var page = person.page();
            page.context().clearCookies();
            page.getByLabel("Person or task").fill("quail");
            assertThat(page.getByLabel("Password")).isVisible();
            assertThat(page.locator("#list")).hasCount(0);

            signIn(person);
            assertThat(page).hasURL(QUAILS);
            assertThat(rows(page)).hasCount(1);
            person.expect("Status Error Code 401");
        }
    }

    @Test
    void leadsToSignInAndBackWhenSomethingWasTicked() {
        try (var person = atTheList()) {
            var page = person.page();
            page.getByLabel("Person or task").fill("quail");
            assertThat(page).hasURL(QUAILS);
            page.getByLabel("Person or task").blur();
            assertThat(page.locator("#list[aria-busy]")).hasCount(0);
            page.waitForTimeout(500);
            page.context().clearCookies();
            page.locator("input[name=task]").check();
            page.locator("#bulk button[value=put-back]").click();
            assertThat(person.alert()).containsText("nothing was changed");

            signIn(person);
            assertThat(page).hasURL(QUAILS);
            assertThat(rows(page)).hasCount(1);
        }
    }

    @Test
    void renewsItselfIntoTheDoorAndNotIntoAnEmptyList() {
        try (var person = atTheList()) {
            var page = person.page();
            page.context().clearCookies();
            page.evaluate("document.getElementById('list').dispatchEvent(new Event('renew'))");
            assertThat(page.getByLabel("Password")).isVisible();
            signIn(person);
            assertThat(rows(page)).hasCount(2);
            person.expect("Status Error Code 401");
        }
    }

    @Test
    void saysThatTheServerDoesNotAnswerAndLosesNothing() {
        try (var person = atTheList()) {
            var page = person.page();
            page.route(QUAILS, Route::abort);
            page.getByLabel("Person or task").fill("quail");
            assertThat(person.toast()).containsText("The server does not answer. Nothing was changed.");
            assertThat(rows(page)).hasCount(2);
            assertThat(page.locator("#list[aria-busy]")).hasCount(0);
            assertThat(page.getByLabel("Person or task")).hasValue("quail");

            page.unroute(QUAILS);
            page.getByLabel("Person or task").press("Enter");
            assertThat(rows(page)).hasCount(1);
            person.expect("htmx:");
            Inspection.of(page, "tasks-no-answer");
        }
    }

    @Test
    void keepsTheTicksWhenThereIsNoConnection() {
        try (var person = atTheList()) {
            var page = person.page();
            page.keyboard().press("j");
            page.keyboard().press("x");
            page.context().setOffline(true);
            var putBack = page.locator("#bulk button[value=put-back]");
            putBack.click();
            assertThat(person.toast()).containsText("There is no connection. Nothing was sent");
            assertThat(page.getByText("1 ticked:")).isVisible();

            page.context().setOffline(false);
            putBack.click();
            assertThat(person.toast()).containsText("1 put back.");
        }
    }

    private Person atTheList() {
        var person = Person.signIn(browser, "http://localhost:" + port, careManager);
        assertThat(rows(person.page())).hasCount(2);
        return person;
    }

    private void signIn(Person person) {
        person.page().getByLabel("Name").fill(careManager);
        person.page().getByLabel("Password").fill("stepwell");
        person.press("Sign in");
    }

    private void enrol(String family) {
        var patient =
                enrolment.register(new Demographics(family, "Robin", null, Gender.FEMALE, false, null, null, null));
        walk.as(careManager, () -> episodes.enrol(patient, careManager));
    }

    private static Locator rows(Page page) {
        return page.locator(".task-row");
    }
}
