package org.stepwell;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.stepwell.studio.Drafts;
import org.stepwell.studio.Proposals;
import org.stepwell.workflow.ControlledTime;
import org.stepwell.workflow.Walk;

/** An analyst finds a model, changes it, sees what the checks say and asks for it to be published. */
@HouseTest
@ExtendWith(InBrowser.class)
class StudioBrowserTest {

    private static final String PLAN = "/studio/models/processes/careplan/shared-care-plan.bpmn";
    private static final String TRIAGE = "/studio/models/processes/crisis/triage-suicide-risk.dmn";
    private static final String AGREE = "/studio/models/forms/careplan/agree-plan.form";

    private final Browser browser;

    @LocalServerPort
    private int port;

    @Autowired
    private Drafts drafts;

    @Autowired
    private Proposals proposals;

    @Autowired
    private Walk walk;

    StudioBrowserTest(Browser browser) {
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
    void changesAProcessAndProposesIt() {
        try (var person = analyst()) {
            person.go(PLAN);
            person.press("Change it");
            assertThat(person.page().locator(".djs-container")).isVisible();
            person.page()
                    .getByRole(AriaRole.BUTTON)
                    .filter(new com.microsoft.playwright.Locator.FilterOptions().setHasText("Agree plan"))
                    .click();
            person.page()
                    .locator("[data-group-id=group-general] .bio-properties-panel-group-header")
                    .click();
            var name = person.page().locator("#bio-properties-panel-name");
            name.fill("Agree the plan together");
            assertThat(person.page().locator("#saved")).hasText("Saved");
            Inspection.of(person.page(), "studio-change");
            person.page().getByText("See the changes and propose them").click();
            assertThat(person.page().locator(".diff-added").first()).containsText("Agree the plan together");
            assertThat(person.page().locator("#main")).containsText("The engine takes it as it is.");
            Inspection.of(person.page(), "studio-unit");
            person.page().locator("#why").fill("People asked us to say that we agree it together.");
            person.press("Propose these changes");
            assertThat(person.page().locator("#main")).containsText("It waits for a supervisor or another analyst");
            Inspection.of(person.page(), "studio-proposal");
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
