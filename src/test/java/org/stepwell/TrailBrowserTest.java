package org.stepwell;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.stepwell.coordination.Enrolment;
import org.stepwell.coordination.Lifecycle;
import org.stepwell.workflow.ControlledTime;

/** What a privacy officer sees of who did what, in a browser: they search it, and answer what stands out. */
@HouseTest
@ExtendWith(InBrowser.class)
class TrailBrowserTest {

    private static final String PAGE = "/dashboard/trail";

    private final Browser browser;

    @LocalServerPort
    private int port;

    private String patient;

    TrailBrowserTest(Browser browser) {
        this.browser = browser;
    }

    @BeforeEach
    void aTrailInWhichSomethingStandsOut(
            @Autowired Enrolment enrolment, @Autowired Lifecycle lifecycle, @Autowired JdbcClient jdbc) {
        ControlledTime.release();
        var episode = enrolment.enrol();
        lifecycle.consent(episode.id().toString(), "permit");
        patient = episode.patientId().toString();
        jdbc.sql("insert into audit_flag (id, kind, actor, patient_id, day, at, records, found_at)"
                        + " values (:one, 'colleague', 'therapist', cast(:patient as uuid), current_date, now(), null, now()),"
                        + " (:other, 'many-records', 'social-worker', null, current_date, now(), 57, now())"
                        + " on conflict do nothing")
                .param("one", UUID.randomUUID())
                .param("other", UUID.randomUUID())
                .param("patient", patient)
                .update();
    }

    @Test
    void searchesTheTrailAndAnswersWhatStandsOut() {
        try (var person = Person.signIn(browser, "http://localhost:" + port, "privacy-officer")) {
            person.go(PAGE);
            person.page().getByLabel("Patient").fill(patient);
            person.page().getByLabel("Action").selectOption("change");
            person.press("Find");
            assertThat(person.page().getByRole(AriaRole.TABLE)).containsText("Robin Invented");
            assertThat(person.page().getByLabel("Patient")).hasValue(patient);
            Inspection.of(person.page(), "trail");

            person.page().getByRole(AriaRole.LINK).getByText("Unusual access").click();
            var flag = person.page()
                    .locator("article", new Page.LocatorOptions().setHasText("Robin Invented"))
                    .first();
            assertThat(flag).containsText("A colleague’s record");
            Inspection.of(person.page(), "trail-flags");
            flag.getByLabel("In order", new Locator.GetByLabelOptions().setExact(true))
                    .check();
            flag.getByLabel("Why").fill("They were asked to sit in on the review.");
            flag.getByText("Answer for good").click();
            assertThat(person.page().locator("#answered")).containsText("They were asked to sit in on the review.");
        }
    }
}
