package org.stepwell.consent;

import java.util.Set;
import org.stepwell.workflow.InvalidAnswer;
import org.stepwell.workflow.Words;

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
            throw new InvalidAnswer("classes", Words.say("wrong.consent.told-what"));
        }
        present("recipient", recipient, "wrong.consent.told-whom");
        present("affiliation", affiliation, "wrong.consent.told-where");
        present("nature", nature, "wrong.consent.emergency");
    }

    private static void present(String field, String text, String wrong) {
        if (text == null || text.isBlank()) {
            throw new InvalidAnswer(field, Words.say(wrong));
        }
    }
}
