package org.stepwell.referral;

import java.util.Map;
import org.stepwell.consent.RecipientClass;
import org.stepwell.consent.Sensitivity;
import org.stepwell.workflow.Word;

/**
 * What the decision {@code choose-service-kind} says of a need.
 *
 * @param kind of service that can meet it, or null when none can
 * @param recipient what such a service is to the person's record
 * @param sensitivity of what a referral for it tells
 */
record ServiceRule(String kind, RecipientClass recipient, Sensitivity sensitivity) {

    /** What the table does not say is guarded like mental health told to a service that does not treat. */
    static ServiceRule of(Map<String, Object> row) {
        return new ServiceRule(
                (String) row.get("serviceKind"),
                Word.to(RecipientClass.class, (String) row.getOrDefault("recipient", "community-service")),
                Word.to(Sensitivity.class, (String) row.getOrDefault("sensitivity", "behavioural")));
    }
}
