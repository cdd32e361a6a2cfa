package org.stepwell;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.assertions.LocatorAssertions.ContainsTextOptions;
import java.time.LocalDate;
import java.time.YearMonth;
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

/** A supervisor gets the director's report, in a browser. */
@HouseTest
@ExtendWith(InBrowser.class)
class ReportsBrowserTest {

    private final Browser browser;

    @LocalServerPort
    private int port;

    @Autowired
    private CountNow counting;

    ReportsBrowserTest(Browser browser) {
        this.browser = browser;
    }

    @BeforeEach
    void careForAYear(@Autowired Enrolment enrolment, @Autowired InventedHistory history) {
        ControlledTime.release();
        enrolment.enrol();
        var patient = history.person("Somebody", Gender.FEMALE, 1980);
        history.episode(patient, LocalDate.now().minusYears(1), LocalDate.now().minusMonths(1), "graduated");
        counting.run();
    }

    @Test
    void choosesAMonthAndGetsItsReport() {
        var before = YearMonth.now().minusMonths(4);
        try (var person = Person.signIn(browser, "http://localhost:" + port, "supervisor")) {
            var page = person.page();
            person.go("/dashboard");
            page.locator(".tabs a:has-text('Reports')").click();
            assertThat(page.locator("#report a[href*='monthly.pdf']").first()).isVisible();
            Inspection.of(page, "reports");
            Inspection.onPhone(page, "reports");

            page.setViewportSize(1280, 900);
            page.locator("#month").selectOption(before.toString());
            person.press("Show");
            person.press("Count the outcomes");
            assertThat(page.locator("#report")).containsText("being counted");
            Inspection.of(page, "reports-counting");
            counting.run();
            assertThat(page.locator("#report"))
                    .containsText("Open the PDF", new ContainsTextOptions().setTimeout(20_000));

            person.go("/dashboard/reports?month=2199-01");
            assertThat(person.alert()).containsText("lies ahead of us");
            Inspection.of(page, "reports-refused");
        }
    }
}
