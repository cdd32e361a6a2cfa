package org.stepwell;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.camunda.bpm.engine.ProcessEngine;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.stepwell.coordination.Enrolment;
import org.stepwell.operations.BrokenStep;
import org.stepwell.operations.TwoVersions;
import org.stepwell.workflow.ControlledTime;
import org.stepwell.workflow.Walk;

/** A supervisor finds what stands still from the page alone, and gets it going again. */
@HouseTest
@ExtendWith(InBrowser.class)
class OperationsBrowserTest {

    private static final String MAIN = "care-coordination";

    private final Browser browser;

    @LocalServerPort
    private int port;

    @Autowired
    private BrokenStep step;

    @Autowired
    private TwoVersions process;

    @Autowired
    private Enrolment enrolment;

    @Autowired
    private Walk walk;

    OperationsBrowserTest(Browser browser) {
        this.browser = browser;
    }

    @BeforeEach
    void somethingIsBroken() {
        ControlledTime.release();
        step.deploy();
    }

    @AfterEach
    void forget() {
        step.forget();
        process.forget();
        ControlledTime.release();
    }

    @Test
    void findsABrokenStepsPeopleAndFreesThemAll() {
        var people = List.of(step.stopsFor(), step.stopsFor(), step.stopsFor());
        try (var person = Person.signIn(browser, site(), "supervisor")) {
            var page = person.page();
            person.go("/dashboard");
            page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Operations"))
                    .click();
            assertThat(row(page, "Send letter")).containsText("UnsupportedOperationException");
            row(page, "Send letter").getByRole(AriaRole.LINK).click();
            people.forEach(episode -> assertThat(page.locator("a[href='/patients/" + episode.patientId() + "']"))
                    .isVisible());
            Inspection.of(page, "operations-stopped");

            page.setViewportSize(1280, 900);
            page.getByText("Where it failed").first().click();
            assertThat(page.locator("pre")).containsText("Caused by: java.lang.UnsupportedOperationException");
            assertThat(page.locator("body")).not().containsText("despair");
            Inspection.of(page, "operations-trace");

            page.setViewportSize(1280, 900);
            page.getByText("Everybody with this cause").click();
            step.mend();
            person.press("Try all 3 again");
            assertThat(person.toast()).containsText("3 will be tried again now");
            assertThat(page.getByText("Nobody waits here any more")).isVisible();
            assertThat(person.heading("Send letter")).isVisible();
            Inspection.of(page, "operations-freed");
        }
        people.forEach(episode -> {
            assertThat(walk.waitsAt(episode.id().toString(), "resolve-stopped-step"))
                    .isFalse();
            step.runFor(episode);
            assertThat(step.isOverFor(episode)).isTrue();
        });
    }

    @Test
    void showsAllThatStandsStillOnOnePage(@Autowired ProcessEngine engine) {
        ControlledTime.set(Instant.now().minusSeconds(4_000));
        step.failsFor(0);
        ControlledTime.release();
        step.stopsFor();
        step.failsFor(2);
        var suspended = step.failsFor(0).id().toString();
        engine.getRuntimeService()
                .suspendProcessInstanceById(
                        walk.instance(BrokenStep.PROCESS, suspended).getId());
        try (var person = Person.signIn(browser, site(), "supervisor")) {
            var page = person.page();
            person.go("/dashboard/operations");
            assertThat(person.section("Stopped steps").first()).containsText("Send letter");
            assertThat(person.section("Will be tried again").first()).containsText("Send letter");
            assertThat(person.section("Due, but not begun").first()).containsText("Send letters");
            Inspection.of(page, "operations");

            page.setViewportSize(1280, 900);
            page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Send letters: let it go on"))
                    .first()
                    .click();
            assertThat(person.toast()).containsText("It goes on");
        }
    }

    @Test
    void movesAJourneyOnceItsLossIsKnown() {
        var episode = enrolment.enrol().id().toString();
        var journey = walk.instance(MAIN, episode).getId();
        try (var person = Person.signIn(browser, site(), "supervisor")) {
            var page = person.page();
            person.go("/dashboard/operations/journeys/" + journey);
            assertThat(page.locator(".djs-overlay .heat").first()).isVisible();
            assertThat(page.getByText("carries an episode of care that is open"))
                    .isVisible();
            Inspection.of(page, "operations-journey");

            page.setViewportSize(1280, 900);
            page.getByLabel("From").selectOption("ask-for-consent");
            page.getByLabel("To", new Page.GetByLabelOptions().setExact(true)).selectOption("record-consent");
            page.getByLabel("Reason").fill("Signed on paper during the outage.");
            person.press("See what would end");
            assertThat(page.getByText("Task “Ask for consent”")).isVisible();
            Inspection.of(page, "operations-confirm");
            page.setViewportSize(1280, 900);
            person.press("Move it");
            assertThat(person.alert()).containsText("That step failed as it began");

            page.getByLabel("From").selectOption("ask-for-consent");
            page.getByLabel("To", new Page.GetByLabelOptions().setExact(true)).selectOption("form-care-team");
            page.getByLabel("Reason").fill("Signed on paper during the outage.");
            person.press("See what would end");
            person.press("Move it");
            assertThat(person.toast()).containsText("Moved.");
            assertThat(person.section("Moved by hand").first()).containsText("Signed on paper");
            assertThat(page.locator("#steps")).containsText("Form care team");

            person.go("/dashboard/processes/" + MAIN);
            assertThat(page.locator("section:has(#moved-title)")).containsText("Signed on paper");
            Inspection.of(page, "operations-moved");
        }
        assertThat(walk.waitsAt(episode, "form-care-team")).isTrue();
    }

    @Test
    void saysThatAJourneyMovedOnMeanwhile() {
        var stopped = step.stopsFor();
        var journey = walk.instance(BrokenStep.PROCESS, stopped.id().toString()).getId();
        try (var person = Person.signIn(browser, site(), "supervisor")) {
            person.go("/dashboard/operations/journeys/" + journey);
            person.page().getByLabel("Reason").last().fill("The letter went by hand.");
            person.press("See what would end with it");
            step.mend();
            walk.complete("supervisor", stopped.id().toString(), "resolve-stopped-step", Map.of("decision", "retry"));
            step.runFor(stopped);
            person.press("End it");
            assertThat(person.alert()).containsText("This journey is over");
        }
    }

    @Test
    void bringsPeopleToAnotherVersion() {
        var old = process.first();
        process.startsFor();
        process.goesOn(process.startsFor());
        var fresh = process.second();
        try (var person = Person.signIn(browser, site(), "supervisor")) {
            var page = person.page();
            person.go("/dashboard/operations");
            page.getByRole(
                            AriaRole.LINK,
                            new Page.GetByRoleOptions().setName("Versions").setExact(true))
                    .click();
            assertThat(row(page, "Visit at home")).isVisible();
            Inspection.of(page, "operations-versions");

            page.setViewportSize(1280, 900);
            row(page, "Visit at home")
                    .getByText("Bring them to version " + fresh)
                    .click();
            assertThat(page.getByText("One journey is at one of these steps")).isVisible();
            person.press("Try it without changing anything");
            assertThat(page.getByText("Tried with 1: all can be brought over.")).isVisible();
            Inspection.of(page, "operations-plan");

            page.setViewportSize(1280, 900);
            person.press("Bring 1 to version " + fresh);
            assertThat(page.locator("#progress")).containsText("0 of 1");
            process.runBatches();
            assertThat(page.locator("#progress")).containsText("1 of 1 are on the new version.");
            Inspection.of(page, "operations-batch");
            person.go("/dashboard/operations");
            assertThat(person.section("Moves between versions").first())
                    .containsText("Version " + old + " to " + fresh);
        }
    }

    @Test
    void namesWhoCouldNotBeBroughtAlong() {
        process.first();
        var episode = process.startsFor();
        var fresh = process.second();
        try (var person = Person.signIn(browser, site(), "supervisor")) {
            var page = person.page();
            person.go("/dashboard/operations/versions");
            row(page, "Visit at home")
                    .getByText("Bring them to version " + fresh)
                    .click();
            person.press("Bring 1 to version " + fresh);
            process.goesOn(episode);
            process.runBatches();
            assertThat(page.locator("#progress")).containsText("Make visit: the other version does not have this step");
            Inspection.of(page, "operations-batch-failed");
            page.setViewportSize(1280, 900);
            page.getByText(Pattern.compile("Leave them on version")).click();
            assertThat(page.locator("#progress")).containsText("1 could not be brought along");
        }
    }

    private static Locator row(Page page, String name) {
        return page.getByRole(AriaRole.ROW)
                .filter(new Locator.FilterOptions().setHasText(name))
                .first();
    }

    private String site() {
        return "http://localhost:" + port;
    }
}
