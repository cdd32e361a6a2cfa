package org.stepwell.referral;

import java.util.UUID;
import org.stepwell.workflow.Word;

/**
 * The service chosen for a need.
 *
 * @param priority the word of a {@link Priority}
 * @param note what the service needs to know, or null
 */
public record Match(UUID serviceId, String priority, String note) {

    public static Match of(UUID serviceId, Priority priority, String note) {
        return new Match(serviceId, Word.of(priority), note);
    }
}
