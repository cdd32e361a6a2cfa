package org.stepwell.referral;

import org.stepwell.workflow.InvalidAnswer;
import org.stepwell.workflow.Word;
import org.stepwell.workflow.Words;

/**
 * What came of a referral, confirmed with the person.
 *
 * @param says in the person's own words, never empty: a loop closes on their word, not on a report alone
 */
public record Confirmation(String outcome, String says, boolean reportReceived) {

    /** What came of it. */
    public enum Outcome {
        HELPED,
        IN_SERVICE,
        NO_SHOW,
        NO_LONGER_WANTED
    }

    public Confirmation {
        if (says == null || says.isBlank()) {
            throw new InvalidAnswer("patientSays", Words.say("wrong.referral.patient-says"));
        }
    }

    public static Confirmation of(Outcome outcome, String says, boolean reportReceived) {
        return new Confirmation(Word.of(outcome), says, reportReceived);
    }

    public Outcome came() {
        return Word.to(Outcome.class, outcome);
    }
}
