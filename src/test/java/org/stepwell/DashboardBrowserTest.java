package org.stepwell;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.stepwell.coordination.Enrolment;
import org.stepwell.coordination.Episodes;
import org.stepwell.coordination.Lifecycle;
import org.stepwell.dashboard.Figures;
import org.stepwell.dashboard.WorkDays;
import org.stepwell.flow.CountSteps;
import org.stepwell.patient.Gender;
import org.stepwell.team.Account;
import org.stepwell.team.Accounts;
import org.stepwell.team.Role;
import org.stepwell.workflow.ControlledTime;
import org.stepwell.workflow.Walk;

/** A supervisor finds out where care flows and where it is stuck, and goes from a number to the people behind it. */
@HouseTest
@ExtendWith(InBrowser.class)
class DashboardBrowserTest {

    private final Browser browser;

    @LocalServerPort
    private int port;

    @Autowired
    private Enrolment enrolment;

    @Autowired
    private Lifecycle lifecycle;

    @Autowired
    private CountSteps counting;

    @Autowired
    private Figures figures;

    @Autowired
    private WorkDays work;

    @Autowired
    private Accounts accounts;

    DashboardBrowserTest(Browser browser) {
        this.browser = browser;
    }

    @BeforeEach
    void careMoves() {
        ControlledTime.set(Instant.now().minusSeconds(400_000));
        var episode = enrolment.enrol().id().toString();
        ControlledTime.release();
        lifecycle.untilMonitoring(episode, List.of("housing"));
        ControlledTime.set(Instant.now().minusSeconds(9_000_000));
        lifecycle.untilMonitoring(enrolment.enrol().id().toString(), List.of());
        ControlledTime.release();
        counting.count();
    }

    @AfterEach
    void letTimeRun() {
        ControlledTime.release();
    }

    @Test
    void showsWhatNeedsSomebodyNowAndAsksTheTeam() {
        figures.note();
        try (var person = Person.signIn(browser, site(), "supervisor")) {
            var page = person.page();
            person.go("/dashboard");
            assertThat(page.getByText("Tasks overdue")).isVisible();
            Inspection.of(page, "dashboard");
            page.setViewportSize(1280, 900);
            page.locator("a.figure", new Page.LocatorOptions().setHasText("Contacts overdue"))
                    .click();
            assertThat(page).hasURL(Pattern.compile(".*/dashboard/now/late-contacts$"));
            Inspection.of(page, "dashboard-figure");

            page.setViewportSize(1280, 900);
            page.getByText("Ask the team").first().click();
            assertThat(person.toast()).containsText("The team sees your note");
        }
    }

    @Test
    void showsWhoCarriesWhatAndWhatAHandOverWouldChange() {
        accounts.add(new Account("second-manager", "Second Manager", Set.of(Role.CARE_MANAGER), null), "stepwell");
        work.note();
        try (var person = Person.signIn(browser, site(), "supervisor")) {
            person.go("/dashboard/people?from=care-manager&to=second-manager");
            assertThat(person.page().locator("#would")).containsText("Second Manager would carry");
            Inspection.of(person.page(), "dashboard-people");
        }
    }

    @Test
    void countsWhatItsListsShow(@Autowired Episodes episodes, @Autowired Walk walk) {
        var careManager = "counted-" + Long.toString(System.nanoTime(), 36);
        accounts.add(new Account(careManager, "Counted " + careManager, Set.of(Role.CARE_MANAGER), null), "stepwell");
        ControlledTime.set(Instant.now().minusSeconds(9_000_000));
        for (var people = 0; people < 3; people++) {
            var patient = enrolment.register(Gender.FEMALE);
            walk.as(careManager, () -> episodes.enrol(patient, careManager));
        }
        ControlledTime.release();
        try (var person = Person.signIn(browser, site(), "supervisor")) {
            person.go("/dashboard");
            var row = person.page().locator("section.apart:has(#staff-title) tr:has-text('" + careManager + "')");
            assertThat(row.locator("td:nth-child(3) a")).hasText("3");
            row.locator("td:nth-child(3) a").click();
            assertThat(person.page()).hasURL(Pattern.compile(".*holder=.*"));
            assertThat(person.page().locator("#list a[data-step]")).hasCount(3);
        }
    }

    @Test
    void changesAsOthersWorkWithoutLosingThePlace(@Autowired Episodes episodes, @Autowired Walk walk) {
        var careManager = "busy-" + Long.toString(System.nanoTime(), 36);
        accounts.add(new Account(careManager, "Busy " + careManager, Set.of(Role.CARE_MANAGER), null), "stepwell");
        ControlledTime.set(Instant.now().minusSeconds(9_000_000));
        var episode = walk.as(careManager, () -> {
            episodes.enrol(enrolment.register(Gender.FEMALE), careManager);
            return episodes.enrol(enrolment.register(Gender.MALE), careManager).id();
        });
        ControlledTime.release();
        try (var person = Person.signIn(browser, site(), "supervisor")) {
            var page = person.page();
            person.go("/dashboard");
            var row = page.locator("section.apart:has(#staff-title) tr:has-text('" + careManager + "')");
            var overdue = row.locator("td:nth-child(3) a");
            assertThat(overdue).hasText("2");
            page.evaluate("window.sameDocument = true");
            page.locator("details.me summary").click();
            overdue.focus();

            walk.complete(
                    careManager,
                    episode.toString(),
                    "ask-for-consent",
                    Map.of("decision", "permit", "signedBy", "Robin Invented", "scope", List.of("care-team")));
            // long before the page would ask by itself
            assertThat(overdue).hasText("1");
            assertThat(overdue).isFocused();
            assertThat(page.locator("details.me[open]")).isVisible();
            Inspection.of(page, "dashboard-renewed");
            assertEquals(true, page.evaluate("window.sameDocument"));
        }
    }

    @Test
    void leadsFromTheDrawingToWhoWaits() {
        try (var person = Person.signIn(browser, site(), "supervisor")) {
            var page = person.page();
            person.go("/dashboard/processes");
            Inspection.of(page, "flow-processes");
            page.setViewportSize(1280, 900);
            page.locator("a[data-step]", new Page.LocatorOptions().setHasText("Care coordination"))
                    .click();
            assertThat(page.locator(".djs-overlay .heat").first()).isVisible();
            assertThat(page.locator("#flow [data-drawing]")).not().hasAttribute("aria-busy", "true");
            page.getByLabel("On the drawing").selectOption("ninetieth");
            person.press("Show");
            assertThat(page).hasURL(Pattern.compile(".*show=ninetieth.*"));
            assertThat(page.locator(".djs-overlay .heat").first())
                    .containsText(Pattern.compile("[0-9]+ (d|h|min)|at once"));
            Inspection.of(page, "flow-process");

            page.setViewportSize(1280, 900);
            page.locator("#steps a[data-step]", new Page.LocatorOptions().setHasText("Ask for consent"))
                    .first()
                    .click();
            assertThat(page.getByText("Lately here").first()).isVisible();
            Inspection.of(page, "flow-step");
        }
    }

    @Test
    void comparesWithThePeriodBefore() {
        try (var person = Person.signIn(browser, site(), "supervisor")) {
            person.go("/dashboard/processes/care-coordination?against=before&show=finished");
            assertThat(person.page().getByText(Pattern.compile("[0-9]+ before")).first())
                    .isVisible();
            var drawings = person.page().locator("#flow [data-drawing]");
            assertThat(drawings).hasCount(2);
            assertThat(drawings.first().locator(".djs-overlay .heat").first()).isVisible();
            assertThat(drawings.last()).not().hasAttribute("aria-busy", "true");
            assertThat(person.page()
                            .locator("#steps tr", new Page.LocatorOptions().setHasText("Ask for consent"))
                            .first())
                    .containsText("more done");
            assertEquals(drawings.first().boundingBox().y, drawings.last().boundingBox().y, 1);
            Inspection.of(person.page(), "flow-compared");
            assertEquals(drawings.first().boundingBox().x, drawings.last().boundingBox().x, 1);
        }
    }

    @Test
    void saysWhatIsWrongWithAPeriodAndThatNothingHappenedInOne() {
        try (var person = Person.signIn(browser, site(), "supervisor")) {
            person.go("/dashboard/processes/care-coordination?from=2026-05&until=2026-03");
            assertThat(person.alert()).containsText("may not end before it begins");
            person.go("/dashboard/processes/care-coordination?from=yesterday");
            assertThat(person.alert()).containsText("such as 2026-03");
        }
    }

    @Test
    void showsAnalystsNumbersAndNobody() {
        try (var person = Person.signIn(browser, site(), "analyst")) {
            person.go("/dashboard/processes/care-coordination");
            assertThat(person.page().locator("#steps")).isVisible();
            assertThat(person.page().locator("a[href*='/patients/']")).hasCount(0);
        }
    }

    private String site() {
        return "http://localhost:" + port;
    }
}
