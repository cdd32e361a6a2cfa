package org.stepwell;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.stepwell.coordination.Enrolment.CARE_MANAGER;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.stepwell.coordination.Enrolment;
import org.stepwell.coordination.Episode;

/** What is typed into a form waits for whoever typed it, wherever they go on. */
@HouseTest
@ExtendWith(InBrowser.class)
class DraftBrowserTest {

    private final Browser browser;

    @LocalServerPort
    private int port;

    @Autowired
    private Enrolment enrolment;

    DraftBrowserTest(Browser browser) {
        this.browser = browser;
    }

    @Test
    void whatIsTypedWaitsOnAnotherDeviceAndInNoBrowser() {
        var episode = enrolment.enrol();
        try (var person = Person.signIn(browser, site(), CARE_MANAGER)) {
            person.open(page(episode), "Ask for consent");
            person.write("Name of the person who signed", "Robin Half");
            assertThat(standing(person)).containsText("Saved today");
            var stored = person.page().evaluate("JSON.stringify([{...localStorage}, {...sessionStorage}])");
            assertFalse(stored.toString().contains("Robin"), stored.toString());
        }
        try (var elsewhere = Person.signIn(browser, site(), CARE_MANAGER)) {
            elsewhere.open(page(episode), "Ask for consent");
            assertThat(elsewhere.field("Name of the person who signed")).hasValue("Robin Half");
            Inspection.of(elsewhere.page(), "task-goes-on");

            elsewhere.press("Begin anew");
            assertThat(elsewhere.field("Name of the person who signed")).hasValue("");
        }
    }

    @Test
    void twoDevicesAskWhichCounts() {
        var episode = enrolment.enrol();
        try (var desk = Person.signIn(browser, site(), CARE_MANAGER);
                var phone = Person.signIn(browser, site(), CARE_MANAGER)) {
            desk.open(page(episode), "Ask for consent");
            phone.open(page(episode), "Ask for consent");
            phone.write("Name of the person who signed", "From the phone");
            assertThat(standing(phone)).containsText("Saved");

            desk.write("Name of the person who signed", "From the desk");
            assertThat(desk.alert()).containsText("You typed into this form on another page or device, today");
            Inspection.of(desk.page(), "task-typed-elsewhere");
            desk.press("Keep what stands here");
            assertThat(standing(desk)).containsText("Saved");

            phone.page().reload();
            assertThat(phone.field("Name of the person who signed")).hasValue("From the desk");
        }
    }

    @Test
    void aLostSessionLosesNothing() {
        var episode = enrolment.enrol();
        try (var person = Person.signIn(browser, site(), CARE_MANAGER)) {
            person.open(page(episode), "Ask for consent");
            var session = person.page().context().cookies();
            person.page().context().clearCookies();
            person.write("Name of the person who signed", "Robin Invented");
            assertThat(standing(person)).containsText("Not saved: you are signed out");

            person.page().context().addCookies(session);
            person.write("Name of the person who signed", "Robin Invented, signed in again");
            assertThat(standing(person)).containsText("Saved");
        }
    }

    private static Locator standing(Person person) {
        return person.page().locator("#draft-standing");
    }

    private static String page(Episode episode) {
        return "/patients/" + episode.patientId();
    }

    private String site() {
        return "http://localhost:" + port;
    }
}
