package org.stepwell;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Mouse;
import com.microsoft.playwright.assertions.LocatorAssertions;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.stepwell.coordination.Enrolment;
import org.stepwell.coordination.Episode;
import org.stepwell.operations.TwoVersions;
import org.stepwell.studio.Drafts;
import org.stepwell.studio.Proposals;
import org.stepwell.studio.process.RollBack;
import org.stepwell.studio.process.Units;
import org.stepwell.workflow.ControlledTime;
import org.stepwell.workflow.Walk;

/**
 * An analyst gives the pathway one more step: drawn, tried on an invented person, tested, agreed to by a supervisor, done
 * for those who come and for those on the way, and taken back.
 */
@HouseTest
@ExtendWith(InBrowser.class)
class PathwayChangeBrowserTest {

    private static final String UNIT = "/studio/units/coordination";
    private static final String PROCESS = "/studio/models/processes/coordination/care-coordination.bpmn";
    private static final String AGREED_PLAN = "/studio/models/processes/coordination/agreed-plan.pathway.yaml";
    private static final String WHY = "People asked us to say who will call them, before anything else.";
    private static final double STARTS_WITHIN = 120_000;
    private static final Map<String, Object> CONSENT =
            Map.of("decision", "permit", "signedBy", "Robin Invented", "scope", List.of("care-team"));

    private final Browser browser;

    @LocalServerPort
    private int port;

    @Autowired
    private Enrolment enrolment;

    @Autowired
    private TwoVersions batches;

    @Autowired
    private Walk walk;

    PathwayChangeBrowserTest(Browser browser) {
        this.browser = browser;
        ControlledTime.release();
    }

    @AfterEach
    void nothingIsLeft(
            @Autowired Drafts drafts,
            @Autowired Proposals proposals,
            @Autowired Units units,
            @Autowired RollBack back) {
        walk.as("analyst", () -> {
            proposals.waiting().forEach(one -> proposals.withdraw(one.id()));
            drafts.all().forEach(one -> drafts.discard(one.file().name()));
            return null;
        });
        walk.as("supervisor", () -> {
            var versions = units.versions("coordination");
            var shipped = versions.get(versions.size() - 1);
            if (!back.changes(shipped).isEmpty()) {
                back.to("coordination", shipped.deployment(), "The test is over.", "It ended before its end.");
            }
            return null;
        });
    }

    @Test
    void comesToPeopleAndCanBeTakenBack() {
        var onTheWay = enrolment.enrol();
        try (var analyst = signIn("analyst");
                var supervisor = signIn("supervisor")) {
            drawsTheForm(analyst);
            drawsTheStep(analyst);
            triesItAndKeepsTheRun(analyst);
            mendsWhatNoLongerHolds(analyst);
            proposes(analyst);
            agrees(supervisor);
            var later = enrolment.enrol();
            isAsked(later);
            bringsAlong(supervisor, onTheWay);
            isAsked(onTheWay);
            rollsBack(supervisor);
        }
        var last = enrolment.enrol();
        formsTheTeam(last);
        assertThat(walk.waitsAt(last.id().toString(), "welcome-person")).isFalse();
    }

    private static void drawsTheForm(Person analyst) {
        var page = analyst.page();
        analyst.go(UNIT);
        page.locator("#new summary").click();
        page.locator("#kind").selectOption("form");
        page.locator("#key").fill("welcome-person");
        page.locator("#title").fill("Welcome the person");
        page.locator("#purpose").fill("Says hello and who will call.");
        page.locator("#new button").click();
        page.locator(".fjs-palette-field[data-field-type=textfield]").press("Enter");
        page.locator(".fjs-element[data-field-type=textfield]").click();
        open(page.locator("[data-group-id=group-general] .bio-properties-panel-group-header"));
        var label = page.locator("#bio-properties-panel-label");
        label.fill("What they like to be called");
        page.locator("#bio-properties-panel-key").fill("calledName");
        assertThat(page.locator("[data-preview]")).containsText("What they like to be called");
        assertThat(page.locator("#saved")).hasText("Saved");
    }

    private static void drawsTheStep(Person analyst) {
        var page = analyst.page();
        analyst.go(PROCESS);
        analyst.press("Change it");
        page.locator("[data-element=record-care-team]").first().click();
        makesRoom(analyst);
        dropsOnTheFlow(analyst);
        assertThat(pane(analyst)).containsText("has no name for people to read");
        page.locator(".djs-context-pad [data-action=replace]").click();
        page.locator(".djs-popup input").fill("User task");
        page.locator(".djs-popup input").press("Enter");
        assertThat(pane(analyst)).containsText("belongs to no role");
        Inspection.of(page, "pathway-findings");
        page.setViewportSize(1280, 900);

        List.of("general", "documentation", "CamundaPlatform__UserAssignment", "CamundaPlatform__Form")
                .forEach(group ->
                        open(page.locator("[data-group-id=group-" + group + "] .bio-properties-panel-group-header")));
        property(analyst, "name", "Welcome the person");
        property(analyst, "id", "welcome-person");
        property(analyst, "documentation", "Say hello, and who will call.");
        property(analyst, "candidateGroups", "care-manager");
        property(analyst, "dueDate", "P2D");
        page.locator("#bio-properties-panel-formType").selectOption("formRef");
        property(analyst, "formRef", "welcome-person");
        page.locator("#bio-properties-panel-formRefBinding").selectOption("deployment");

        var finding = pane(analyst).locator(".studio-findings a");
        assertThat(finding).hasCount(1);
        assertThat(finding).containsText("was made up by the editor");
        finding.press("Enter");
        open(page.locator("[data-group-id=group-general] .bio-properties-panel-group-header"));
        property(analyst, "id", "flow-after-welcome-person");
        assertThat(pane(analyst)).containsText("Nothing. The engine takes it as it is.");
    }

    /** Moves what comes after the last step to the right, as one does with the tool for it. */
    private static void makesRoom(Person analyst) {
        var page = analyst.page();
        var after = shape(analyst, "comprehensive-assessment");
        var x = after.boundingBox().x - 15;
        var y = after.boundingBox().y + 100;
        page.locator("[data-action=space-tool]").click();
        page.mouse().move(x, y);
        page.mouse().move(x, y + 1);
        page.mouse().down();
        page.mouse().move(x + 60, y, new Mouse.MoveOptions().setSteps(4));
        page.mouse().move(x + 130, y, new Mouse.MoveOptions().setSteps(4));
        page.mouse().up();
        assertThat(page.locator("#saved")).hasText("Saved");
    }

    private static void dropsOnTheFlow(Person analyst) {
        var page = analyst.page();
        var after = shape(analyst, "comprehensive-assessment").boundingBox();
        page.locator("[data-action='create.task']").click();
        page.mouse().move(after.x - 68, after.y);
        page.mouse().move(after.x - 68, after.y + after.height / 2, new Mouse.MoveOptions().setSteps(4));
        page.mouse().down();
        page.mouse().up();
        // one may type its name at once; ours is given later
        page.locator(".djs-direct-editing-content").press("Escape");
    }

    private static void triesItAndKeepsTheRun(Person analyst) {
        var page = analyst.page();
        analyst.go(UNIT);
        page.locator("header").getByText("Try it").click();
        Inspection.of(page, "sandbox-new");
        analyst.press("Open the sandbox");
        Inspection.of(page, "sandbox-starting");
        assertThat(asked(analyst)).isVisible(new LocatorAssertions.IsVisibleOptions().setTimeout(STARTS_WITHIN));
        Inspection.of(page, "sandbox");

        asked(analyst).getByText("Ask for consent").click();
        analyst.choose("May we coordinate care and share what is needed for it?", "Yes, share as agreed below");
        analyst.press("Complete and next");
        assertThat(page.locator("#task-errors")).containsText("Name of the person who signed");
        analyst.tick("The care team");
        analyst.write("Name of the person who signed", "Robin Invented");
        Inspection.of(page, "sandbox-task");
        analyst.press("Complete and next");

        asked(analyst).getByText("Form care team").click();
        for (var role : List.of("Primary care provider", "Psychiatrist", "Therapist")) {
            analyst.select(role, role);
        }
        analyst.press("Complete and next");
        asked(analyst).getByText("Welcome the person").click();
        analyst.write("What they like to be called", "Rob");
        analyst.press("Complete and next");
        assertThat(asked(analyst)).containsText("Assess wellbeing");
        analyst.select("Time", "a day");
        analyst.press("Let it pass");
        assertThat(page.locator("#main")).containsText("It is");

        analyst.write("What it is about, in a sentence", "Somebody new is welcomed");
        analyst.write("Name, in small letters with hyphens", "welcomed");
        analyst.press("Keep as a pathway test");
        assertThat(analyst.heading("welcomed")).isVisible();
        assertThat(page.locator(".studio-text"))
                .hasValue(Pattern.compile("answer: ask-for-consent[\\s\\S]*answer: welcome-person[\\s\\S]*wait: P1D"));
        Inspection.of(page, "sandbox-test");
    }

    /** The tests stand beside the model; the one that was there before asks nobody to welcome the person. */
    private static void mendsWhatNoLongerHolds(Person analyst) {
        var page = analyst.page();
        analyst.go(PROCESS + "?tab=tests");
        assertThat(pane(analyst)).containsText("not run on these changes");
        analyst.press("Run the tests");
        assertThat(pane(analyst))
                .containsText(
                        "Asked for are: welcome-person",
                        new LocatorAssertions.ContainsTextOptions().setTimeout(STARTS_WITHIN));
        Inspection.of(page, "pathway-tests");
        analyst.go("/studio");
        assertThat(page.locator("a[href$='agreed-plan.pathway.yaml?tab=findings']"))
                .hasText("one finding");
        Inspection.of(page, "pathway-library");
        analyst.go(PROCESS + "?tab=tests");
        page.setViewportSize(1280, 900);
        pane(analyst).getByText("agreed-plan").click();
        analyst.press("Change it");
        var text = page.locator(".studio-text");
        text.fill(text.inputValue()
                .replace("  - answer: assess-wellbeing", "  - answer: welcome-person\n  - answer: assess-wellbeing"));
        assertThat(page.locator("#saved")).hasText("Saved");
        analyst.go(AGREED_PLAN + "?tab=tests");
        analyst.press("Run the tests");
        assertThat(pane(analyst))
                .containsText(
                        Pattern.compile("passes\\s+agreed-plan\\s+passes\\s+welcomed"),
                        new LocatorAssertions.ContainsTextOptions().setTimeout(STARTS_WITHIN));
    }

    private static void proposes(Person analyst) {
        var page = analyst.page();
        page.locator("#next-step").getByText("See the changes and propose them").click();
        assertThat(page.locator("#main")).containsText("The engine takes it as it is.");
        Inspection.of(page, "pathway-unit");
        page.locator("#why").fill(WHY);
        analyst.press("Propose these changes");
        assertThat(page.locator("#main")).containsText("It waits for a supervisor or another analyst");
        Inspection.of(page, "pathway-proposed");
    }

    private static void agrees(Person supervisor) {
        supervisor.go("/studio");
        assertThat(supervisor.page().locator("#main")).containsText(WHY);
        supervisor.page().locator("a[href^='/studio/proposals/']").first().click();
        assertThat(supervisor.page().locator("#main")).containsText("Welcome the person");
        Inspection.of(supervisor.page(), "pathway-to-agree");
        supervisor.page().setViewportSize(1280, 900);
        supervisor.press("Agree and publish now");
        assertThat(supervisor.page().locator("#main")).containsText("published");
        supervisor.go("/studio");
        assertThat(supervisor.page().locator("#main")).containsText("asked for by Demo Analyst: " + WHY);
    }

    /** Goes on as far as the new step, finds it on the list of tasks with its form, and does it. */
    private void isAsked(Episode episode) {
        formsTheTeam(episode);
        var task = walk.task(episode.id().toString(), "welcome-person").getId();
        try (var manager = signIn("care-manager")) {
            manager.go("/tasks?q=Welcome");
            assertThat(manager.page().locator("a[href='/tasks/" + task + "']")).isVisible();
            manager.go("/tasks/" + task);
            assertThat(manager.page().locator("#main")).containsText("What they like to be called");
        }
        walk.complete(Enrolment.CARE_MANAGER, episode.id().toString(), "welcome-person", Map.of("calledName", "Rob"));
        assertThat(walk.waitsAt(episode.id().toString(), "assess-wellbeing")).isTrue();
    }

    private void formsTheTeam(Episode episode) {
        var key = episode.id().toString();
        walk.complete(Enrolment.CARE_MANAGER, key, "ask-for-consent", CONSENT);
        walk.complete(
                Enrolment.CARE_MANAGER,
                key,
                "form-care-team",
                Map.of(
                        "primaryCareProvider", "primary-care-provider",
                        "psychiatrist", "psychiatrist",
                        "therapist", "therapist"));
    }

    private void bringsAlong(Person supervisor, Episode onTheWay) {
        var page = supervisor.page();
        supervisor.go(PROCESS + "?tab=running");
        pane(supervisor).getByText("Bring them to version").first().click();
        supervisor.press("Try it without changing anything");
        assertThat(page.locator("#trial-title")).isVisible();
        page.locator("main form button.primary").click();
        assertThat(page.locator("#progress")).isVisible();
        var before = version(onTheWay);
        // everybody else whom the tests have on the way comes too, a hundred at a time
        for (var hundred = 0; hundred < 20 && version(onTheWay).equals(before); hundred++) {
            batches.runBatches();
        }
        assertThat(version(onTheWay)).isNotEqualTo(before);
        assertThat(page.locator("#progress")).containsText("are on the new version");
    }

    private String version(Episode episode) {
        return walk.instance("care-coordination", episode.id().toString()).getProcessDefinitionId();
    }

    /** At once, for a reason; one who can wait runs the tests of that time first. */
    private static void rollsBack(Person supervisor) {
        var page = supervisor.page();
        supervisor.go(UNIT);
        page.getByText("Go back to this version").first().click();
        assertThat(page.locator("#main")).containsText("Welcome the person");
        Inspection.of(page, "pathway-back");
        page.setViewportSize(1280, 900);
        page.locator("summary")
                .filter(new Locator.FilterOptions().setHasText("Go back"))
                .click();
        page.locator("details #why").fill("It was one call too many for people.");
        page.locator("#despite").fill("People are being called twice.");
        supervisor.press("Go back without its tests");
        assertThat(page.locator("#main")).containsText("It was one call too many for people.");
    }

    private static Locator shape(Person person, String element) {
        return person.page()
                .locator("[data-element-id=" + element + "] .djs-hit")
                .first();
    }

    private static void open(Locator group) {
        if (!group.getAttribute("class").contains(" open")) {
            group.click();
        }
    }

    private static void property(Person person, String name, String value) {
        var field = person.page().locator("#bio-properties-panel-" + name);
        field.fill(value);
        field.press("Tab");
    }

    private static Locator pane(Person person) {
        return person.page().locator("#pane");
    }

    private static Locator asked(Person person) {
        return person.page().locator("#asked-now");
    }

    private Person signIn(String name) {
        return Person.signIn(browser, "http://localhost:" + port, name);
    }
}
