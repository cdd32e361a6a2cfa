package org.stepwell;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;

/** The four parts of an assessment as four people fill them in: moderate depression, and help wanted with housing. */
final class Assessing {

    private Assessing() {}

    static void wellbeing(Person person, String patient) {
        person.open(patient, "Assess wellbeing");
        person.score("Mood: PHQ-9", 2, 2, 2, 2, 2, 2, 1, 1, 0);
        person.score("Anxiety: GAD-7", 1, 1, 1, 0, 0, 0, 0);
        person.write("Language for care", "French");
        person.select("Best way to reach", "Phone");
        person.write("What matters most", "Time in the garden with my grandson.");
        person.complete();
    }

    /** Nobody of this role is on the team yet: the step waits in the pool. */
    static void socialNeeds(Person person, String patient) {
        person.go("/tasks?view=pool");
        person.page()
                .getByRole(AriaRole.ROW)
                .filter(new Locator.FilterOptions().setHas(person.page().locator("a[href='" + patient + "']")))
                .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Take"))
                .click();
        person.choose("Is the place to live safe and secure?", "Need");
        person.tick("Wants help with this");
        person.choose("Can they get to visits, work and shops?", "No need");
        person.choose("Is work, school or daily occupation as they want it?", "No need");
        person.choose("Is there enough food all month?", "No need");
        person.choose("Is there enough money for bills and medicines?", "No need");
        person.choose("Is there somebody to turn to, and company often enough?", "No need");
        person.complete();
    }

    static void behaviouralHealth(Person person, String patient) {
        person.open(patient, "Assess behavioural health");
        person.write("Working diagnosis", "Major depressive disorder, moderate");
        person.write("ICD-10-CM code", "F32.1");
        person.select("Daily life is impaired", "Mildly");
        person.score("Alcohol: AUDIT-C", 1, 0, 0);
        person.complete();
    }

    static void physicalHealth(Person person, String patient) {
        person.open(patient, "Assess physical health");
        person.choose("Does physical health need attention in this plan?", "No need");
        person.tick("Medicines reviewed with the person");
        person.complete();
    }
}
