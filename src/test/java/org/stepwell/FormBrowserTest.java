package org.stepwell;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.stepwell.coordination.Enrolment.CARE_MANAGER;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.stepwell.coordination.Enrolment;
import org.stepwell.coordination.Episode;
import org.stepwell.coordination.Lifecycle;
import org.stepwell.workflow.ControlledTime;

/** A form on somebody's desk: filled in by keyboard alone, and kind when an answer is missing or comes too late. */
@HouseTest
@ExtendWith(InBrowser.class)
class FormBrowserTest {

    private final Browser browser;

    @LocalServerPort
    private int port;

    @Autowired
    private Enrolment enrolment;

    @Autowired
    private Lifecycle lifecycle;

    FormBrowserTest(Browser browser) {
        this.browser = browser;
    }

    @BeforeEach
    void timeIsNow() {
        ControlledTime.release();
    }

    @Test
    void theKeyboardAloneIsEnough() {
        var episode = enrolment.enrol();
        try (var person = Person.signIn(browser, site(), CARE_MANAGER)) {
            person.open(page(episode), "Ask for consent");
            var keys = person.page().keyboard();
            var choices = person.question("May we coordinate care and share what is needed for it?");
            tabTo(person, choices.getByRole(AriaRole.RADIO).first());
            keys.press("Space");
            keys.press("ArrowDown");
            assertThat(choices.getByRole(AriaRole.RADIO).nth(1)).isChecked();
            tabTo(person, person.field("Name of the person who signed"));
            keys.type("Robin Invented");
            tabTo(person, person.button("Complete and next"));
            keys.press("Enter");
            assertThat(person.toast()).containsText("Completed.");
            person.go(page(episode));
            assertThat(person.section("What happens next")).not().containsText("Ask for consent");
        }
    }

    @Test
    void aMissingAnswerIsNamedAtItsField() {
        var episode = enrolment.enrol();
        try (var person = Person.signIn(browser, site(), CARE_MANAGER)) {
            person.open(page(episode), "Ask for consent");
            person.write("Name of the person who signed", "Robin Invented");
            person.press("Complete and next");

            assertThat(person.alert()).isFocused();
            assertThat(person.alert()).containsText("One answer needs a look");
            var question = person.question("May we coordinate care and share what is needed for it?");
            assertThat(question).containsText("Field is required.");
            assertThat(person.field("Name of the person who signed")).hasValue("Robin Invented");
            Inspection.of(person.page(), "task-refused");

            person.alert().getByRole(AriaRole.LINK).click();
            assertThat(question.getByRole(AriaRole.RADIO).first()).isFocused();
        }
    }

    @Test
    void aTaskDoneMeanwhileSaysByWhom() {
        var episode = enrolment.enrol();
        try (var person = Person.signIn(browser, site(), CARE_MANAGER)) {
            person.open(page(episode), "Ask for consent");
            person.choose("May we coordinate care and share what is needed for it?", "No");
            person.write("Name of the person who signed", "Robin Invented");
            lifecycle.consent(episode.id().toString(), "permit");
            person.press("Complete and next");

            assertThat(person.alert()).containsText("“Ask for consent” was already completed by Demo Care manager");
            assertThat(person.alert()).containsText("Your answers were not saved.");
            Inspection.of(person.page(), "task-done-meanwhile");
        }
    }

    /** Goes on by the Tab key until this has the focus; fails when the key never gets there. */
    private static void tabTo(Person person, Locator target) {
        for (int i = 0; i < 40 && !isFocused(target); i++) {
            person.page().keyboard().press("Tab");
        }
        assertThat(target).isFocused();
    }

    private static boolean isFocused(Locator target) {
        return (Boolean) target.evaluate("it => it === document.activeElement");
    }

    private static String page(Episode episode) {
        return "/patients/" + episode.patientId();
    }

    private String site() {
        return "http://localhost:" + port;
    }
}
