package org.stepwell.consent;

import java.util.Set;
import org.stepwell.workflow.InvalidAnswer;

/**
 * What was told to medical personnel in a medical emergency (42 CFR 2.51(c)).
 *
 * @param recipient who was told
 * @param affiliation the hospital or service they belong to
 * @param nature what the emergency was
 */
public record EmergencyReport(Set<Sensitivity> classes, String recipient, String affiliation, String nature) {

    public EmergencyReport {
        classes = Set.copyOf(classes);
        if (classes.isEmpty()) {
            throw new InvalidAnswer("classes", "Choose what was told.");
        }
        present("recipient", recipient, "Write who was told.");
        present("affiliation", affiliation, "Write which hospital or service they belong to.");
        present("nature", nature, "Write what the emergency was.");
    }

    private static void present(String field, String text, String otherwise) {
        if (text == null || text.isBlank()) {
            throw new InvalidAnswer(field, otherwise);
        }
    }
}
