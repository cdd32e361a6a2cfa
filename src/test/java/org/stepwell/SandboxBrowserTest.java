package org.stepwell;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.stepwell.studio.Drafts;
import org.stepwell.studio.Proposals;
import org.stepwell.workflow.ControlledTime;
import org.stepwell.workflow.Walk;

/** An analyst takes an invented person through the pathway by hand, and keeps what was tried as a test. */
@HouseTest
@ExtendWith(InBrowser.class)
class SandboxBrowserTest {

    private static final double STARTS_WITHIN = 240_000;

    private final Browser browser;

    @LocalServerPort
    private int port;

    @Autowired
    private Drafts drafts;

    @Autowired
    private Proposals proposals;

    @Autowired
    private Walk walk;

    SandboxBrowserTest(Browser browser) {
        this.browser = browser;
        ControlledTime.release();
    }

    @AfterEach
    void nothingIsLeft() {
        walk.as("analyst", () -> {
            proposals.waiting().forEach(one -> proposals.withdraw(one.id()));
            drafts.all().forEach(one -> drafts.discard(one.file().name()));
            return null;
        });
    }

    @Test
    void triesThePathwayAndKeepsTheRunAsATest() {
        try (var person = Person.signIn(browser, "http://localhost:" + port, "analyst")) {
            person.go("/studio/units/coordination");
            assertThat(person.page().locator("#tests")).containsText("agreed-plan");
            person.page()
                    .getByRole(AriaRole.LINK)
                    .filter(new Locator.FilterOptions().setHasText("Try it"))
                    .click();
            Inspection.of(person.page(), "sandbox-new");
            person.press("Open the sandbox");
            assertThat(person.page().getByText("The sandbox is starting").first())
                    .isVisible();
            Inspection.of(person.page(), "sandbox-starting");
            assertThat(asked(person)).isVisible(new LocatorAssertions.IsVisibleOptions().setTimeout(STARTS_WITHIN));
            assertThat(person.page().locator("[data-drawing] .lit").first()).isVisible();
            Inspection.of(person.page(), "sandbox");

            answersForConsent(person);
            assertThat(asked(person)).containsText("Form care team");
            person.select("Time", "a day");
            person.press("Let it pass");
            assertThat(person.page().locator("#main")).containsText("It is");

            var sandbox = person.page().url();
            keeps(person);
            person.page().navigate(sandbox);
            person.press("Close the sandbox");
            assertThat(person.heading("coordination")).isVisible();
            isTested(person);
        }
    }

    private static void answersForConsent(Person person) {
        asked(person).getByText("Ask for consent").click();
        person.choose("May we coordinate care and share what is needed for it?", "Yes, share as agreed below");
        person.press("Complete and next");
        assertThat(person.page().locator("#task-errors")).containsText("Name of the person who signed");
        person.tick("The care team");
        person.write("Name of the person who signed", "Robin Invented");
        Inspection.of(person.page(), "sandbox-task");
        person.press("Complete and next");
        assertThat(asked(person)).isVisible();
    }

    private static Locator asked(Person person) {
        return person.page().locator("#asked-now");
    }

    private static void keeps(Person person) {
        person.write("What it is about, in a sentence", "Consent is given at once");
        person.write("Name, in small letters with hyphens", "consent-at-once");
        person.press("Keep as a pathway test");
        assertThat(person.heading("consent-at-once")).isVisible();
        var text = person.page().locator(".studio-text");
        assertThat(text).hasValue(Pattern.compile("answer: ask-for-consent[\\s\\S]*wait: P1D"));
        Inspection.of(person.page(), "sandbox-test");
    }

    private static void isTested(Person person) {
        assertThat(person.page().locator("#tests")).containsText("consent-at-once");
        assertThat(person.page().locator("#main")).containsText("has not been run on these changes");
        Inspection.of(person.page(), "sandbox-unit");
        person.press("Run the tests");
        assertThat(person.page().locator("#tests .chip"))
                .hasText(
                        new String[] {"passes", "passes"},
                        new LocatorAssertions.HasTextOptions().setTimeout(STARTS_WITHIN));
        assertThat(person.page().locator("#main")).containsText("The engine takes it as it is.");
        Inspection.of(person.page(), "sandbox-tested");
        person.page().locator("#why").fill("Somebody who says yes at once must not wait.");
        person.press("Propose these changes");
        assertThat(person.page().locator("#main")).containsText("It waits for a supervisor or another analyst");
    }
}
