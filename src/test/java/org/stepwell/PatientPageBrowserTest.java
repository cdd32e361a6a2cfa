package org.stepwell;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.stepwell.coordination.Enrolment.CARE_MANAGER;

import com.microsoft.playwright.Browser;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.stepwell.assessment.Instrument;
import org.stepwell.assessment.Scores;
import org.stepwell.assessment.Sheets;
import org.stepwell.coordination.Enrolment;
import org.stepwell.coordination.Episode;
import org.stepwell.crisis.CrisisCalls;
import org.stepwell.monitoring.CareGoesOn;
import org.stepwell.monitoring.CheckIn;
import org.stepwell.monitoring.CheckIns;
import org.stepwell.teamnote.TeamNotes;
import org.stepwell.transition.Stay;
import org.stepwell.transition.StayKind;
import org.stepwell.transition.Transitions;
import org.stepwell.workflow.ControlledTime;
import org.stepwell.workflow.Walk;

/** The patient page of somebody with months of care behind them. */
@HouseTest
@ExtendWith(InBrowser.class)
class PatientPageBrowserTest {

    private static final int WEEKS = 20;

    private final Browser browser;

    @LocalServerPort
    private int port;

    @Autowired
    private Walk walk;

    private Episode episode;

    PatientPageBrowserTest(Browser browser) {
        this.browser = browser;
    }

    @BeforeEach
    void monthsOfCare(
            @Autowired Enrolment enrolment,
            @Autowired Scores scores,
            @Autowired CheckIns contacts,
            @Autowired CrisisCalls crises,
            @Autowired Transitions stays,
            @Autowired Clock clock) {
        ControlledTime.release();
        var begun = clock.instant().truncatedTo(ChronoUnit.DAYS).minus(Duration.ofDays(7L * WEEKS));
        ControlledTime.set(begun);
        episode = enrolment.enrol();
        walk.as(CARE_MANAGER, () -> {
            for (int week = 0; week < WEEKS; week += 2) {
                at(begun, week);
                scores.record(episode.id(), Instrument.PHQ_9, Sheets.phq9(18 - week / 2), clock.instant());
                contacts.record(episode.id(), contact(week != 6));
                if (week == 8) {
                    crises.report(episode.patientId(), "Said goodbye to a neighbour.");
                }
                if (week == 12) {
                    var came = clock.instant().minus(Duration.ofDays(9));
                    stays.report(
                            episode.id(), new Stay(StayKind.INPATIENT, "County hospital", came, clock.instant(), null));
                }
            }
            return episode;
        });
        ControlledTime.release();
    }

    @AfterEach
    void timeIsOurs() {
        ControlledTime.release();
    }

    @Test
    void theCourseWithWhatHappenedMeanwhile() {
        try (var person = Person.signIn(browser, site(), CARE_MANAGER)) {
            person.go(page());
            assertThat(person.section("Scores")).containsText("Not reached");
            person.section("Scores").locator("summary").click();
            assertThat(person.section("Scores")).containsText("Discharge");
            Inspection.of(person.page(), "patient-course");
        }
    }

    @Test
    void theTimelineChangesAloneAndKeepsItsAddress() {
        try (var person = Person.signIn(browser, site(), CARE_MANAGER)) {
            person.go(page());
            var timeline = person.section("Timeline");
            person.page().evaluate("document.body.dataset.stays = 'yes'");
            timeline.getByText("Contacts").click();
            assertThat(timeline.locator("ol")).not().containsText("PHQ-9");
            timeline.getByText("Crises").click();
            assertThat(timeline.locator("ol")).containsText("Crisis opened");
            assertThat(person.page()).hasURL(Pattern.compile("\\?timeline=contacts,crises$"));
            assertThat(person.page().locator("body")).hasAttribute("data-stays", "yes");
            assertThat(timeline.locator("#timeline-crises")).isFocused();
            person.page().reload();
            assertThat(timeline.locator("ol")).not().containsText("PHQ-9");
            Inspection.of(person.page(), "patient-timeline");
        }
    }

    @Test
    void aNoteAContactAndANeedFromTheHeader(@Autowired TeamNotes notes) {
        walk.as("supervisor", () -> notes.write(episode.patientId(), "Her sister moves in on Friday."));
        try (var person = Person.signIn(browser, site(), CARE_MANAGER)) {
            person.go(page());
            assertThat(person.page().getByText("1 new note to the team")).isVisible();
            Inspection.of(person.page(), "patient-note");
            person.write("Note to the team", "He keeps the dog.");
            person.press("Add note");
            person.press("Mark as wrong");
            assertThat(person.section("Notes to the team").locator("s")).containsText("He keeps the dog.");
            Inspection.of(person.page(), "patient-note-wrong");
            person.page().getByText("Add a contact").click();
            person.press("Add contact");
            assertThat(person.alert()).containsText("2 answers need another look");
            Inspection.of(person.page(), "contact-refused");
            person.choose("Did you reach the person?", "Yes");
            person.select("How", "Phone");
            person.write("Your minutes", "12");
            person.press("Add contact");
            assertThat(person.toast()).containsText("The contact is on record.");
            person.page().getByText("Add a need").click();
            Inspection.of(person.page(), "need");
            person.choose("What does the person need help with?", "Food");
            person.press("Add need");
            assertThat(person.section("Referrals")).containsText("Food");
        }
    }

    private static void at(Instant begun, int week) {
        ControlledTime.set(begun.plus(Duration.ofDays(7L * week + 1)));
    }

    private static CheckIn contact(boolean reached) {
        return new CheckIn(
                reached, "phone", List.of(), null, List.of(), List.of(), List.of(), false, CareGoesOn.HERE, null, null);
    }

    private String page() {
        return "/patients/" + episode.patientId();
    }

    private String site() {
        return "http://localhost:" + port;
    }
}
