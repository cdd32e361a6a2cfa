package org.stepwell.insurance;

import java.time.LocalDate;
import org.stepwell.workflow.InvalidAnswer;
import org.stepwell.workflow.Words;

/**
 * What came of asking the payer.
 *
 * @param reference the number the payer gave the request; needed for one that was sent or granted
 * @param validUntil the last day of a grant
 * @param note needed for a refusal, and when nothing has to be asked after all
 */
public record PayerAnswer(Outcome outcome, String reference, LocalDate validUntil, String note) {

    /** What the payer said, or that it has been asked. */
    public enum Outcome {
        REQUESTED,
        GRANTED,
        REFUSED,
        NOT_NEEDED
    }

    public PayerAnswer {
        reference = blankToNull(reference);
        note = blankToNull(note);
    }

    /** Throws {@link InvalidAnswer} for a grant that has run out, and for an answer that leaves out what it needs. */
    PayerAnswer checked(LocalDate today) {
        switch (outcome) {
            case REQUESTED -> require(reference != null, "reference", "wrong.insurance.request");
            case GRANTED -> {
                require(reference != null, "reference", "wrong.insurance.authorisation");
                require(validUntil != null, "validUntil", "wrong.insurance.valid-until");
                require(!validUntil.isBefore(today), "validUntil", "wrong.insurance.run-out");
            }
            case REFUSED -> require(note != null, "note", "wrong.insurance.why-refused");
            case NOT_NEEDED -> require(note != null, "note", "wrong.insurance.not-needed");
        }
        return this;
    }

    private static void require(boolean right, String field, String wrong) {
        if (!right) {
            throw new InvalidAnswer(field, Words.say(wrong));
        }
    }

    private static String blankToNull(String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}
