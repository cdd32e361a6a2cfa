package org.stepwell;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.stepwell.workflow.ControlledTime;

/** An analyst finds a model and opens it. */
@HouseTest
@ExtendWith(InBrowser.class)
class StudioBrowserTest {

    private static final String PLAN = "/studio/models/processes/careplan/shared-care-plan.bpmn";
    private static final String TRIAGE = "/studio/models/processes/crisis/triage-suicide-risk.dmn";
    private static final String AGREE = "/studio/models/forms/careplan/agree-plan.form";

    private final Browser browser;

    @LocalServerPort
    private int port;

    StudioBrowserTest(Browser browser) {
        this.browser = browser;
        ControlledTime.release();
    }

    @Test
    void findsWhereARoleIsNamed() {
        try (var person = analyst()) {
            person.go("/studio");
            Inspection.of(person.page(), "studio");
            person.page().getByRole(AriaRole.SEARCHBOX).last().fill("detectPlanConflicts");
            person.press("Search");
            assertThat(person.page().locator("#main")).containsText("Found in one place");
            person.page()
                    .getByRole(AriaRole.LINK)
                    .filter(new com.microsoft.playwright.Locator.FilterOptions()
                            .setHasText("processes/careplan/shared-care-plan.bpmn"))
                    .first()
                    .click();
            assertThat(person.page().locator(".djs-container")).isVisible();
            Inspection.of(person.page(), "studio-process");
        }
    }

    @Test
    void opensARuleAndAForm() {
        try (var person = analyst()) {
            person.go(TRIAGE);
            assertThat(person.page().locator(".tjs-container")).isVisible();
            Inspection.of(person.page(), "studio-rule");
            person.go(AGREE);
            assertThat(person.page().locator(".fjs-form")).isVisible();
            Inspection.of(person.page(), "studio-form");
        }
    }

    private Person analyst() {
        return Person.signIn(browser, "http://localhost:" + port, "analyst");
    }
}
