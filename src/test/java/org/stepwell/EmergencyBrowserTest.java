package org.stepwell;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Browser;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.stepwell.emergency.Emergencies;
import org.stepwell.patient.PatientId;
import org.stepwell.team.Role;
import org.stepwell.workflow.ControlledTime;
import org.stepwell.workflow.Walk;

/** Somebody who is not on the team opens a record in an emergency, and a privacy officer says what they think of it. */
@HouseTest
@ExtendWith(InBrowser.class)
class EmergencyBrowserTest {

    private final Browser browser;
    private final String family = Emergencies.family();

    @LocalServerPort
    private int port;

    private PatientId patient;
    private String key;
    private String clinician;

    EmergencyBrowserTest(Browser browser) {
        this.browser = browser;
    }

    @BeforeEach
    void somebodyIsInCare(@Autowired Emergencies people) {
        ControlledTime.release();
        var episode = people.inCare(family);
        patient = episode.patientId();
        key = episode.id().toString();
        clinician = people.elsewhere(Role.PSYCHIATRIST);
    }

    @Test
    void opensTheRecordFromASearchThatFindsNobodyAndIsReviewed(@Autowired Walk walk) {
        try (var person = Person.signIn(browser, "http://localhost:" + port, clinician, "only-in-tests", "/tasks")) {
            person.go("/patients?q=" + family.substring(9));
            assertThat(person.page().locator("#people")).containsText("Nobody found");
            Inspection.of(person.page(), "emergency-nobody-found");
            person.page().getByText("Open a record in an emergency").click();

            person.press("Open the record for four hours");
            assertThat(person.page().getByText("3 answers need your attention")).isVisible();
            person.write("Family name", family);
            person.write("Birth date", Emergencies.BORN.plusDays(1).toString());
            person.page().getByLabel("life or health is in danger").check();
            person.write("What has happened?", "Found unconscious at the bus stop.");
            person.press("Open the record for four hours");
            assertThat(person.page().getByText("No record was opened. Either nobody fits"))
                    .isVisible();
            Inspection.of(person.page(), "emergency-refused");

            person.write("Birth date", Emergencies.BORN.toString());
            person.page().getByLabel("Open records of a Part 2 programme too").check();
            person.write("Who of the medical personnel gets to know them", "Dr Sam Invented");
            person.write("Of which hospital or service", "General Hospital");
            person.press("Open the record for four hours");
            assertThat(person.page()).hasURL("http://localhost:" + port + "/patients/" + patient);
            assertThat(person.page().locator(".emergency")).containsText("in 3 h 59 min");
            assertThat(person.page().locator(".emergency")).containsText("Part 2 records are included");
            Inspection.of(person.page(), "emergency-record");
            assertThat(person.page().getByText("Add contact")).isHidden();

            person.go("/patients/" + patient + "/notes/new");
            assertThat(person.page().locator(".emergency")).isVisible();
            person.page().locator("main textarea").fill("Brought to the emergency department.");
            person.page().locator("main button.primary").click();
            assertThat(person.page().locator("#team-notes")).containsText("Brought to the emergency department.");

            person.press("End now");
            assertThat(person.page().getByText("The emergency access has ended."))
                    .isVisible();
            person.go("/patients/" + patient);
            assertThat(person.page().locator(".emergency")).hasCount(0);
            assertThat(person.page().getByText(family)).hasCount(0);
        }
        try (var officer = Person.signIn(browser, "http://localhost:" + port, "privacy-officer")) {
            officer.go("/tasks/" + walk.task(key, "review-emergency-access").getId());
            officer.press("Take this task");
            assertThat(officer.page().getByText("How you know")).isVisible();
            Inspection.of(officer.page(), "emergency-review");
            assertThat(officer.page().getByText("Found unconscious at the bus stop."))
                    .isVisible();
            officer.choose("Was it an emergency?", "Yes, and what was opened fits it");
            officer.write("How you know", "The ward rang the clinic that day.");
            officer.complete();
        }
    }
}
