package org.stepwell;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.stepwell.coordination.Enrolment.CARE_MANAGER;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.stepwell.coordination.Enrolment;
import org.stepwell.coordination.Episode;
import org.stepwell.coordination.Lifecycle;
import org.stepwell.relation.OwnConsent.Matter;
import org.stepwell.relation.OwnConsents;
import org.stepwell.relation.Particulars;
import org.stepwell.relation.RelatedPersons;
import org.stepwell.workflow.ControlledTime;
import org.stepwell.workflow.Walk;

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

    @Autowired
    private Walk walk;

    FormBrowserTest(Browser browser) {
        this.browser = browser;
    }

    @BeforeEach
    @AfterEach
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
            assertThat(person.alert()).containsText("What you typed still stands here, for you to read.");
            Inspection.of(person.page(), "task-done-meanwhile");
        }
    }

    @Test
    void theAnswersBeforeAndTheJourneyAreOneStepAway() {
        var episode = enrolment.enrol();
        var key = episode.id().toString();
        walk.complete(CARE_MANAGER, key, "ask-for-consent", Map.of("decision", "defer", "signedBy", "Robin Before"));
        walk.pass(key, Duration.ofDays(15));
        try (var person = Person.signIn(browser, site(), CARE_MANAGER)) {
            person.open(page(episode), "Ask for consent");
            person.page().getByText("The answers before: Demo Care manager").click();
            var before = person.page().locator("#before");
            assertThat(before.getByLabel("Name of the person who signed")).hasValue("Robin Before");
            assertThat(before.getByLabel("Name of the person who signed")).not().isEditable();

            person.page().getByText("Where this step stands").click();
            assertThat(person.page().locator("[data-drawing] [data-element-id=ask-for-consent].lit"))
                    .isVisible();
            assertThat(person.button("Whole journey")).isVisible();
            Inspection.of(person.page(), "task-beside");
        }
    }

    @Test
    void countsTheMinutesUntilSomebodyCorrectsThem(
            @Autowired RelatedPersons relations, @Autowired OwnConsents consents) {
        var patient = enrolment.enrol().patientId();
        walk.as(CARE_MANAGER, () -> {
            var sister = relations.add(patient, new Particulars("Kim Invented", "sister", null, null, true, null));
            consents.give(patient, sister.id(), Set.of(Matter.CONTACT, Matter.ANSWERS));
            return null;
        });
        try (var person = Person.signIn(browser, site(), CARE_MANAGER)) {
            person.page().clock().install();
            person.open("/patients/" + patient, "Ask how the caregiver is");
            var minutes = person.field("Your minutes on this");
            person.page().clock().runFor("02:10");
            assertThat(minutes).hasValue("2");

            // whoever touches nothing is elsewhere
            person.page().clock().runFor("20:00");
            assertThat(minutes).hasValue("5");

            minutes.fill("12");
            person.page().clock().runFor("02:00");
            assertThat(minutes).hasValue("12");
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
