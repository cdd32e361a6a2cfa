package org.stepwell;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import org.camunda.bpm.engine.RepositoryService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.stepwell.studio.Drafts;
import org.stepwell.studio.HeldUnit;
import org.stepwell.studio.ModelFile;
import org.stepwell.studio.ModelName;
import org.stepwell.studio.Proposals;
import org.stepwell.studio.process.Units;
import org.stepwell.workflow.BundledModels;
import org.stepwell.workflow.ControlledTime;
import org.stepwell.workflow.Walk;

/** What an analyst sees while changing a model: what the checks find, what differs, how it runs, what people will see. */
@HouseTest
@ExtendWith(InBrowser.class)
class StudioEditorBrowserTest {

    private static final String PLAN = "processes/careplan/shared-care-plan.bpmn";
    private static final String TRIAGE = "processes/crisis/triage-suicide-risk.dmn";
    private static final String AGREE = "forms/careplan/agree-plan.form";

    private final Browser browser;

    @LocalServerPort
    private int port;

    @Autowired
    private Drafts drafts;

    @Autowired
    private Units units;

    @Autowired
    private Proposals proposals;

    @Autowired
    private Walk walk;

    StudioEditorBrowserTest(Browser browser) {
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
    void findsTheFaultAndMendsIt() {
        draft(PLAN, "name=\"Agree plan\"", "name=\"\"");
        try (var person = analyst()) {
            person.go("/studio/models/" + PLAN);
            var finding = pane(person).getByRole(AriaRole.LINK).filter(text("has no name for people to read"));
            assertThat(finding).isVisible();
            assertThat(person.page().locator("[data-canvas] .studio-mark")).hasText("? 1");
            Inspection.of(person.page(), "desk-findings");
            finding.focus();
            finding.press("Enter");
            person.page()
                    .locator("[data-group-id=group-general] .bio-properties-panel-group-header")
                    .click();
            person.page().locator("#bio-properties-panel-name").fill("Agree together");
            assertThat(person.page().locator("#saved")).hasText("Saved");
            assertThat(pane(person)).containsText("Nothing. The engine takes it as it is.");
            assertThat(person.page().locator("[data-canvas] .studio-mark")).hasCount(0);
            assertThat(person.page().locator("#next-step")).containsText("See the changes and propose them");
        }
    }

    @Test
    void seesWhatDiffersInAProcess() {
        draft(PLAN, "camunda:dueDate=\"P7D\"", "camunda:dueDate=\"P9D\"");
        try (var person = analyst()) {
            person.go("/studio/models/" + PLAN);
            pane(person).getByRole(AriaRole.LINK).filter(text("Changes")).click();
            assertThat(person.page()).hasURL(Pattern.compile("tab=changes$"));
            var change = pane(person).getByRole(AriaRole.LISTITEM).filter(text("Agree plan"));
            assertThat(change).containsText("due");
            assertThat(change.locator("del")).hasText("P7D");
            assertThat(change.locator("ins")).hasText("P9D");
            assertThat(pane(person).locator("[data-drawing] .studio-mark")).hasCount(2);
            Inspection.of(person.page(), "desk-changes");
            change.getByRole(AriaRole.LINK).press("Enter");
            assertThat(pane(person).locator("[data-side=before] .lit").first()).isAttached();
            assertThat(pane(person).locator("[data-side=after] .lit").first()).isAttached();
            pane(person)
                    .getByRole(AriaRole.LINK)
                    .filter(text("People on the way"))
                    .click();
            assertThat(person.page()).hasURL(Pattern.compile("tab=running$"));
            Inspection.of(person.page(), "desk-running");
        }
    }

    @Test
    void seesWhatDiffersInARule() {
        draft(TRIAGE, "<text>\"acute\"</text>", "<text>\"acute\", \"positive\"</text>");
        try (var person = analyst()) {
            person.go("/studio/models/" + TRIAGE + "?tab=changes");
            assertThat(pane(person).locator(".rules ins").first()).hasText("\"acute\", \"positive\"");
            Inspection.of(person.page(), "desk-rule-changes");
            pane(person).locator(".differences a").first().click();
            assertThat(person.page().locator("[data-canvas] .lit")).hasCount(1);
        }
    }

    @Test
    void letsTokensRunByTheKeyboardAlone() {
        draft(PLAN, "name=\"Agree plan\"", "name=\"Agree the plan\"");
        try (var person = analyst()) {
            person.go("/studio/models/" + PLAN);
            assertThat(person.page().locator("[data-canvas] .djs-container")).isVisible();
            person.button("Try it with tokens").press("Enter");
            var start = person.page()
                    .locator("[data-simulation] .bts-context-pad:not(.hidden)")
                    .first();
            assertThat(start).isVisible();
            Inspection.of(person.page(), "desk-tokens");
            start.press("Enter");
            assertThat(person.page()
                            .locator("[data-simulation] .bts-token-count, [data-simulation] .bts-token")
                            .first())
                    .isAttached();
            person.button("Try it with tokens").press("Enter");
            assertThat(person.page().locator("[data-canvas] .djs-container")).isVisible();
        }
    }

    @Test
    void seesTheFormAsPeopleWill() {
        draft(AGREE, "Does the person agree with the plan?", "Do they agree with the plan?");
        try (var person = analyst()) {
            person.go("/studio/models/" + AGREE + "?tab=changes");
            assertThat(person.page().locator("[data-preview]")).containsText("Do they agree with the plan?");
            assertThat(person.page().locator("[data-preview] input[type=radio]").first())
                    .isVisible();
            assertThat(person.page().locator(".fjs-palette-field[data-field-type=radio]"))
                    .isVisible();
            assertThat(person.page().locator(".fjs-palette-field[data-field-type=iframe]"))
                    .hasCount(0);
            assertThat(pane(person).locator(".differences ins")).hasText("Do they agree with the plan?");
            Inspection.of(person.page(), "desk-form");
        }
    }

    @Test
    void beginsANewModelAndTakesAnotherAway() {
        try (var person = analyst()) {
            person.go("/studio/units/careplan");
            person.page().locator("#new summary").click();
            person.page().locator("#kind").selectOption("bpmn");
            person.page().locator("#key").fill("shared-care-plan");
            person.page().locator("#title").fill("Sleep advice");
            person.page().locator("#purpose").fill("Advises people who sleep badly.");
            person.page().locator("#new button").click();
            assertThat(person.alert()).containsText("There is a model with this key already.");
            Inspection.of(person.page(), "desk-new");
            person.page().locator("#key").fill("sleep-advice");
            person.page().locator("#new button").click();
            assertThat(person.page().locator("[data-canvas] .djs-container")).isVisible();
            assertThat(pane(person)).containsText("Nothing. The engine takes it as it is.");
            assertThat(person.page().locator(".djs-label").filter(text("Sleep advice needed")))
                    .isVisible();
            person.go("/studio/models/" + AGREE);
            person.press("Take it away");
            assertThat(person.page().locator("header .chip")).hasText("To be taken away");
            assertThat(pane(person)).containsText("One more finding in the drafts of this unit");
            Inspection.of(person.page(), "desk-away");
            person.go("/studio/units/careplan");
            assertThat(person.page().locator("#main")).containsText("still names agree-plan");
            Inspection.of(person.page(), "desk-unit");
        }
    }

    @Test
    void answersAnUpgrade(
            @Autowired RepositoryService repository, @Autowired BundledModels bundled, @Autowired JdbcClient jdbc) {
        var held = new HeldUnit(repository, bundled, jdbc);
        try (var person = analyst()) {
            person.go("/studio");
            Inspection.of(person.page(), "desk-library-held");
            person.page().getByText("a newer version waits").click();
            assertThat(person.page().locator("#main")).containsText("changed on both sides, in conflict");
            Inspection.of(person.page(), "desk-upgrade");
            person.go("/studio/units/relapse");
            person.page().getByText("Go back to this version").first().click();
            assertThat(person.page().locator("#main")).containsText("What going back changes");
            Inspection.of(person.page(), "desk-version");
            person.go("/studio/units/relapse/upgrade");
            person.button("Open a draft with both of return-to-care").click();
            assertThat(person.toast()).containsText("The answer is a draft now.");
            assertThat(person.page().locator(".differences")).containsText("due");
            person.page().locator("#why").fill("Two days, as Stepwell has it now.");
            person.press("Propose these changes");
            Inspection.of(person.page(), "desk-proposal");
        } finally {
            nothingIsLeft();
            held.remove();
        }
    }

    private static Locator pane(Person person) {
        return person.page().locator("#pane");
    }

    private static Locator.FilterOptions text(String text) {
        return new Locator.FilterOptions().setHasText(text);
    }

    private void draft(String file, String before, String after) {
        var name = ModelName.parse(file).orElseThrow();
        walk.as("analyst", () -> {
            var published =
                    units.find(name.unit()).flatMap(unit -> unit.file(name)).orElseThrow();
            var changed = published.content().replace(before, after);
            org.assertj.core.api.Assertions.assertThat(changed).isNotEqualTo(published.content());
            return drafts.begin(new ModelFile(name, changed), published);
        });
    }

    private Person analyst() {
        return Person.signIn(browser, "http://localhost:" + port, "analyst");
    }
}
