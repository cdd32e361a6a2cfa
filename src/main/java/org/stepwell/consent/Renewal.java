package org.stepwell.consent;

import java.time.LocalDate;
import org.stepwell.workflow.Answers;

/**
 * Whether the person signs a consent anew.
 *
 * @param until its new last day, or null for as long as care lasts
 */
public record Renewal(boolean wanted, String signedBy, Signatory relationship, LocalDate until) {

    /** Reads the form {@code renew-consent}. */
    public static Renewal from(Answers answers) {
        return new Renewal(
                answers.text("decision").equals("renew"),
                answers.text("signedBy"),
                Signatory.from(answers),
                answers.date("expiresOn"));
    }
}
