package org.stepwell;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.stepwell.studio.Drafts;
import org.stepwell.workflow.ControlledTime;
import org.stepwell.workflow.Walk;

/** Models go through the editors and come back as they were, but for what was changed. */
@HouseTest
@ExtendWith(InBrowser.class)
class StudioRoundTripBrowserTest {

    private static final String PROCESS = "/studio/models/processes/coordination/stopped-step.bpmn";
    private static final String RULE = "/studio/models/processes/caseload/rank-task.dmn";
    private static final String FORM = "/studio/models/forms/careplan/agree-plan.form";

    private static final Change OTHER_WORDS = page -> {
        page.locator(".djs-shape").first().waitFor();
        page.locator("[data-group-id=group-documentation] .bio-properties-panel-group-header")
                .click();
        page.locator("#bio-properties-panel-documentation").fill("In other words");
    };

    private final Browser browser;
    private final ObjectMapper json = new ObjectMapper();

    @LocalServerPort
    private int port;

    @Autowired
    private Drafts drafts;

    @Autowired
    private Walk walk;

    StudioRoundTripBrowserTest(Browser browser) {
        this.browser = browser;
        ControlledTime.release();
    }

    @AfterEach
    void nothingIsLeft() {
        walk.as("analyst", () -> {
            drafts.all().forEach(one -> drafts.discard(one.file().name()));
            return null;
        });
    }

    @Test
    void aChangedSentenceChangesItsLineAloneInOurProcesses() {
        try (var person = draft(PROCESS)) {
            assertThat(models("processes", ".bpmn"))
                    .allSatisfy(file -> assertThat(changed(read(file), kept(person, PROCESS, file, OTHER_WORDS)))
                            .as(file.toString())
                            .singleElement()
                            .asString()
                            .contains("<bpmn:documentation>"));
        }
    }

    /** Each kind of element and each property that the modeler knows, ours or not, and some of other makers. */
    @Test
    void nothingIsLostOfAProcessThatUsesAllThereIs() {
        var file = Path.of("src/test/resources/models/everything.bpmn");
        var kept = kept(PROCESS, file, OTHER_WORDS);
        assertThat(changed(read(file), kept)).as("lost").isEmpty();
        assertThat(changed(kept, read(file))).as("added").hasSizeLessThan(3);
    }

    @Test
    void aChangedCellChangesItsLineAlone() {
        var file = Path.of("processes/caseload/rank-task.dmn");
        var kept = kept(RULE, file, page -> {
            var note = page.locator("td.annotation-cell, td.annotation").first();
            note.click();
            page.keyboard().press("End");
            page.keyboard().type("!");
        });
        assertThat(changed(read(file), kept)).hasSize(1);
    }

    @Test
    void aChangedLabelChangesItsLineAlone() {
        var file = Path.of("forms/careplan/agree-plan.form");
        var kept = kept(FORM, file, page -> {
            page.locator(".fjs-form-field-textarea").first().click();
            page.locator("[data-group-id=group-general] .bio-properties-panel-group-header")
                    .click();
            page.locator("#bio-properties-panel-label").fill("Why not, in their words");
        });
        assertThat(changed(read(file), kept)).hasSize(1);
    }

    private String kept(String desk, Path file, Change change) {
        try (var person = draft(desk)) {
            return kept(person, desk, file, change);
        }
    }

    /** Opens the file as if it were the draft, and takes what the page sends to be kept; the server keeps nothing of it. */
    private String kept(Person person, String desk, Path file, Change change) {
        var page = person.page();
        page.route("**" + desk + "/text", route -> route.fulfill(new Route.FulfillOptions().setBody(read(file))));
        page.route(
                "**" + desk + "/draft",
                route -> route.fulfill(new Route.FulfillOptions()
                        .setContentType("application/json")
                        .setBody("{\"version\":1}")));
        person.go(desk);
        var sent = page.waitForRequest("**" + desk + "/draft", () -> change.on(page));
        page.unrouteAll();
        try {
            return json.readTree(sent.postData()).path("content").asText();
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Person draft(String desk) {
        var person = Person.signIn(browser, "http://localhost:" + port, "analyst");
        person.go(desk);
        person.press("Change it");
        return person;
    }

    /** Every fourth unless {@code -Dstepwell.models=all}: each takes the browser some seconds. */
    private static List<Path> models(String folder, String end) {
        var step = "all".equals(System.getProperty("stepwell.models")) ? 1 : 4;
        try (var files = Files.walk(Path.of(folder))) {
            var all =
                    files.filter(file -> file.toString().endsWith(end)).sorted().toList();
            return IntStream.range(0, all.size())
                    .filter(at -> at % step == 0)
                    .mapToObj(all::get)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** @return the lines that were there before and are not any more */
    private static List<String> changed(String before, String after) {
        var now = after.lines().toList();
        return before.lines().filter(line -> !now.contains(line)).toList();
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private interface Change {
        void on(Page page);
    }
}
