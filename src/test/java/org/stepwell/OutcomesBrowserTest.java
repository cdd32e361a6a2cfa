package org.stepwell;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.assertions.LocatorAssertions.ContainsTextOptions;
import com.microsoft.playwright.options.AriaRole;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.stepwell.coordination.Enrolment;
import org.stepwell.measure.CountNow;
import org.stepwell.measure.InventedHistory;
import org.stepwell.patient.Gender;
import org.stepwell.workflow.ControlledTime;

/** What a supervisor sees of what came of care, in a browser. */
@HouseTest
@ExtendWith(InBrowser.class)
class OutcomesBrowserTest {

    private static final int PEOPLE = 95;

    private final Browser browser;

    @LocalServerPort
    private int port;

    @Autowired
    private CountNow counting;

    OutcomesBrowserTest(Browser browser) {
        this.browser = browser;
    }

    @BeforeEach
    void twoYearsOfCare(@Autowired Enrolment enrolment, @Autowired InventedHistory history) {
        ControlledTime.release();
        enrolment.enrol();
        var first = LocalDate.now().minusMonths(22);
        for (var number = 0; number < PEOPLE; number++) {
            var gender = number % 3 == 0 ? Gender.MALE : Gender.FEMALE;
            var patient = history.person("Person " + number, gender, 1930 + number);
            var enrolled = first.plusDays(6L * number);
            var closed = enrolled.plusDays(230).isAfter(LocalDate.now()) ? LocalDate.now() : enrolled.plusDays(230);
            var episode = history.episode(patient, enrolled, closed, number % 7 == 0 ? "disengaged" : "graduated");
            history.phq9(patient, episode, enrolled, 18);
            history.phq9(patient, episode, enrolled.plusDays(88), number % 5 < 2 ? 12 : 7);
            history.phq9(patient, episode, enrolled.plusDays(180), number % 5 < 3 ? 8 : 3);
            history.meeting(episode, enrolled.plusDays(number % 9));
            history.meeting(episode, enrolled.plusDays(10 + number % 40));
            history.survey(episode, enrolled.plusDays(42), number % 4 == 0 ? null : 2 + number % 4);
            history.adherence(episode, enrolled.plusDays(60), number % 3 == 0 ? "sometimes" : "taking");
            history.missed(episode, enrolled.plusDays(70));
            history.crisis(episode, enrolled.plusDays(80), 20 + 13 * number);
        }
    }

    @Test
    void whatCameOfCare() {
        try (var person = Person.signIn(browser, site(), "supervisor")) {
            person.go("/dashboard/outcomes?period=" + (LocalDate.now().getYear() - 1));
            count(person);
            assertThat(person.page().getByRole(AriaRole.TABLE).first()).containsText("Improvement within 24 weeks");
            assertThat(person.page().getByRole(AriaRole.TABLE).first()).containsText("Too few to tell");
            Inspection.of(person.page(), "outcomes");

            person.page()
                    .locator("summary:has-text('Definition and source')")
                    .first()
                    .click();
            assertThat(person.page().getByText("CMS159 FHIR 0.3.000")).isVisible();

            person.page().getByText("Improvement within 24 weeks").click();
            assertThat(person.page().getByRole(AriaRole.HEADING).first()).hasText("Improvement within 24 weeks");
            assertThat(person.page().getByText("The people behind it").first()).isVisible();
            Inspection.of(person.page(), "outcome");

            person.page().getByText("All outcomes").click();
            person.page().getByText("Satisfied with their care").click();
            assertThat(person.page().getByText("Four questions of our own")).isVisible();
            Inspection.of(person.page(), "outcome-satisfaction");
            person.page().goBack();
            person.page().getByText("Hours to the first word in a crisis").click();
            assertThat(person.page().locator("#main")).containsText("hours");
            Inspection.of(person.page(), "outcome-crisis");
        }
    }

    @Test
    void aPeriodThatHasNotBeenCounted() {
        try (var person = Person.signIn(browser, site(), "supervisor")) {
            person.go("/dashboard/outcomes?from=1998-01-01&until=1998-03-31");
            assertThat(person.page().locator("#main")).containsText("Nobody has asked for this period yet");
            Inspection.of(person.page(), "outcomes-not-counted");
            person.press("Count it");
            assertThat(person.page().locator("#main")).containsText("Being counted");
            counting.run();
            assertThat(person.page().getByRole(AriaRole.TABLE).first())
                    .containsText("Too few to tell (0)", new ContainsTextOptions().setTimeout(20_000));

            person.go("/dashboard/outcomes?from=2016-01-01&until=2026-01-01");
            assertThat(person.alert()).containsText("longer than two years");
            Inspection.of(person.page(), "outcomes-refused");
        }
    }

    private void count(Person person) {
        if (person.page().getByText("Count again").count() > 0) {
            person.press("Count again");
        }
        counting.run();
        person.page().reload();
    }

    private String site() {
        return "http://localhost:" + port;
    }
}
