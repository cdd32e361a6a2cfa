package org.stepwell.exchange;

import org.hl7.fhir.r4.model.Bundle;
import org.springframework.lang.Nullable;

/** The port to the feature a message is about: it writes the content, from what is true when the message leaves. */
public interface MessageWriter {

    /** Writes the message within the transaction that sends it. */
    Written write(OutboxMessage message);

    /**
     * Either content, or why the message may not or need not go, as a code.
     *
     * @param onceDelivered what the feature keeps when the partner has it, in the same transaction
     */
    record Written(@Nullable Bundle content, @Nullable String obstacle, Runnable onceDelivered) {

        public static Written of(Bundle content) {
            return of(content, () -> {});
        }

        public static Written of(Bundle content, Runnable onceDelivered) {
            return new Written(content, null, onceDelivered);
        }

        public static Written not(String obstacle) {
            return new Written(null, obstacle, () -> {});
        }
    }
}
