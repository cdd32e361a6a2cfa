package org.stepwell;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.stepwell.coordination.Enrolment;
import org.stepwell.coordination.Episode;
import org.stepwell.coordination.Episodes;
import org.stepwell.patient.Demographics;
import org.stepwell.patient.Gender;
import org.stepwell.team.Account;
import org.stepwell.team.Accounts;
import org.stepwell.team.Role;
import org.stepwell.workflow.Walk;

/** Adding something from wherever one is, by keyboard alone. */
@HouseTest
@ExtendWith(InBrowser.class)
class AddBrowserTest {

    private final Browser browser;

    @LocalServerPort
    private int port;

    private String careManager;
    private Episode episode;

    AddBrowserTest(Browser browser) {
        this.browser = browser;
    }

    @BeforeEach
    void somebodyInCare(
            @Autowired Enrolment enrolment,
            @Autowired Episodes episodes,
            @Autowired Accounts accounts,
            @Autowired Walk walk) {
        careManager = "adds-" + Long.toString(System.nanoTime(), 36);
        accounts.add(new Account(careManager, "Adds Quickly", Set.of(Role.CARE_MANAGER), null), "stepwell");
        var patient = enrolment.register(
                new Demographics("Sandpiper", "Robin", null, Gender.FEMALE, false, null, null, null));
        episode = walk.as(careManager, () -> episodes.enrol(patient, careManager));
    }

    @Test
    void writesANoteFromAFilteredListByKeysAlone() {
        try (var person = Person.signIn(browser, "http://localhost:" + port, careManager)) {
            var page = person.page();
            person.go("/tasks");
            page.getByLabel("Person or task").fill("robin");
            assertThat(page).hasURL(Pattern.compile(".*/tasks\\?q=robin$"));
            page.locator("#main").focus();

            page.keyboard().press("n");
            assertThat(page.getByLabel("Who is it about?")).isFocused();
            page.keyboard().type("sandpiper");
            assertThat(page.locator("#people li")).hasCount(1);
            Inspection.of(page, "add-person");
            page.getByLabel("Who is it about?").focus();
            page.keyboard().press("Tab");
            page.keyboard().press("Enter");
            assertThat(person.heading("What do you want to add?")).isVisible();
            Inspection.of(page, "add");
            press(page, "j", "j", "j", "Enter");
            assertThat(page.getByLabel("What the team should know")).isFocused();
            Inspection.of(page, "note-new");
            page.keyboard().type("Her sister moves in on Friday.");
            page.keyboard().press("Tab");
            page.keyboard().press("Enter");

            assertThat(person.toast()).containsText("The team sees your note");
            assertThat(page).hasURL(Pattern.compile(".*/tasks\\?q=robin$"));
            assertThat(page.locator(".task-row")).hasCount(1);
        }
    }

    @Test
    void opensByTheKeyForTakingWhereNoLineIsCurrent() {
        try (var person = Person.signIn(browser, "http://localhost:" + port, careManager)) {
            var page = person.page();
            person.go("/tasks");
            press(page, "j", "c");
            assertThat(page).hasURL(Pattern.compile(".*/tasks$"));
            person.go("/patients/" + episode.patientId());
            press(page, "c");
            assertThat(person.heading("What do you want to add?")).isVisible();
            assertThat(page.locator("#main")).containsText("Robin Sandpiper");
            page.keyboard().press("?");
            assertThat(page.getByText("Add something about a person")).isVisible();
        }
    }

    private static void press(Page page, String... keys) {
        for (var key : keys) {
            page.keyboard().press(key);
        }
    }
}
