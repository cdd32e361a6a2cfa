package org.stepwell;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.net.URI;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.stepwell.coordination.Episodes;
import org.stepwell.fhir.Bundles;
import org.stepwell.monitoring.Following;
import org.stepwell.patient.PatientId;
import org.stepwell.workflow.ControlledTime;
import org.stepwell.workflow.Walk;

/** The main job as a clinic does it, every step in somebody's own browser: from a record to the second plan. */
@HouseTest
@ExtendWith(InBrowser.class)
class LifecycleBrowserTest {

    private static final String CARE_MANAGER = "care-manager";

    private final Browser browser;

    @LocalServerPort
    private int port;

    @Autowired
    private Walk walk;

    @Autowired
    private Episodes episodes;

    @Autowired
    private Following following;

    private String patient;

    LifecycleBrowserTest(Browser browser) {
        this.browser = browser;
    }

    @BeforeEach
    @AfterEach
    void timeIsNow() {
        ControlledTime.release();
    }

    @Test
    void aMissedGoalLeadsToTheSecondPlan() {
        importRecord();
        enrol();
        agreeToCare();
        assess();
        contribute();
        agreePlan();
        following.untilContactDue(episode());
        reportWorseScores();
        adjust();
        agreePlan();
        as(CARE_MANAGER, this::seesTheSecondPlan);
    }

    private void importRecord() {
        as(CARE_MANAGER, person -> {
            person.go("/patients/import");
            var record = Bundles.of(Bundles.patient(Bundles.number()));
            person.page()
                    .getByLabel("FHIR R4 bundle")
                    .setInputFiles(new FilePayload("record.json", "application/json", record));
            person.press("Import");
            person.page()
                    .getByRole(
                            AriaRole.LINK, new com.microsoft.playwright.Page.GetByRoleOptions().setName("Ines Moreau"))
                    .click();
            patient = URI.create(person.page().url()).getPath();
        });
    }

    private void enrol() {
        as(CARE_MANAGER, person -> {
            person.go(patient);
            person.press("Enrol");
            assertThat(person.section("What happens next")).containsText("Ask for consent");
        });
    }

    private void agreeToCare() {
        as(CARE_MANAGER, person -> {
            person.open(patient, "Ask for consent");
            person.choose("May we coordinate care and share what is needed for it?", "Yes, share as agreed below");
            person.choose("Who may know", "The care team");
            person.choose("Who may know", "Community services we refer to");
            person.write("Name of the person who signed", "Ines Moreau");
            person.complete();
            person.open(patient, "Form care team");
            List.of("Primary care provider", "Psychiatrist", "Therapist")
                    .forEach(role -> person.select(role, "Demo " + role));
            person.complete();
        });
    }

    private void assess() {
        as(CARE_MANAGER, person -> Assessing.wellbeing(person, patient));
        as("social-worker", person -> Assessing.socialNeeds(person, patient));
        as("therapist", person -> Assessing.behaviouralHealth(person, patient));
        as("primary-care-provider", person -> Assessing.physicalHealth(person, patient));
    }

    private void contribute() {
        as("therapist", person -> {
            person.open(patient, "Contribute to plan");
            person.question("What you will do")
                    .getByRole(AriaRole.BUTTON)
                    .first()
                    .click();
            person.write("What will be done", "Weekly session on sleep and worry");
            person.complete();
        });
        List.of("primary-care-provider", "psychiatrist", "social-worker")
                .forEach(role -> as(role, person -> {
                    person.open(patient, "Contribute to plan");
                    person.complete();
                }));
    }

    private void agreePlan() {
        as(CARE_MANAGER, person -> {
            person.open(patient, "Agree plan");
            person.choose("Does the person agree with the plan?", "Agrees");
            person.select("Decided by", "The person");
            person.write("Name", "Ines Moreau");
            person.complete();
        });
        as("primary-care-provider", person -> {
            person.open(patient, "Sign plan");
            person.tick("I have read the plan and sign it");
            person.complete();
        });
    }

    private void reportWorseScores() {
        as(CARE_MANAGER, person -> {
            person.open(patient, "Check in");
            person.choose("Did you reach the person?", "Yes");
            person.score("Mood: PHQ-9", 3, 3, 3, 3, 3, 2, 2, 2, 0);
            person.choose("Medicines", "Takes them sometimes");
            person.field("How it goes").all().forEach(goal -> goal.selectOption("Worsening"));
            person.choose("Care goes on", "Here");
            Inspection.of(person.page(), "task-check-in");
            person.complete();
        });
    }

    private void adjust() {
        as("psychiatrist", person -> {
            person.open(patient, "Recommend changes");
            person.write("Recommendation to the team", "Raise sertraline to 100 mg.");
            person.complete();
        });
        as(CARE_MANAGER, person -> {
            person.open(patient, "Hold case conference");
            person.choose("Who took part", "Psychiatrist");
            person.write("What was decided, and why", "The dose goes up; the score rose by seven.");
            person.write("Change of treatment in a few words", "Sertraline raised");
            Inspection.of(person.page(), "task-conference");
            person.complete();
        });
    }

    private void seesTheSecondPlan(Person person) {
        person.go(patient);
        var plan = person.section("Shared care plan");
        assertThat(plan).containsText("Version 2");
        assertThat(plan).containsText("Weekly session on sleep and worry");
        assertThat(person.section("Scores")).containsText("Sertraline raised");
        Inspection.of(person.page(), "patient-second-plan");
    }

    private String episode() {
        var id = PatientId.of(patient.substring(patient.lastIndexOf('/') + 1));
        return walk.as(
                CARE_MANAGER, () -> episodes.current(id).orElseThrow().id().toString());
    }

    private void as(String name, Consumer<Person> work) {
        try (var person = Person.signIn(browser, "http://localhost:" + port, name)) {
            work.accept(person);
        }
    }
}
