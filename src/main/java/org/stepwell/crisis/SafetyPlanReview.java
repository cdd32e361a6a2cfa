package org.stepwell.crisis;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.stepwell.workflow.Word;

/**
 * What became of a safety plan when it was gone through again with the person.
 *
 * @param decision the word of a {@link Decision}
 * @param reason why it is no longer needed, null unless it was retired
 * @param nextBy by when it is gone through again, null unless it still holds
 */
public record SafetyPlanReview(
        @Id UUID id,
        @Version int version,
        UUID safetyPlanId,
        String decision,
        String reason,
        LocalDate nextBy,
        String reviewedBy,
        Instant reviewedAt) {

    /** It still holds, another was written, or the person no longer needs one. */
    public enum Decision {
        KEEP,
        REWRITE,
        RETIRE
    }

    boolean is(Decision other) {
        return Word.of(other).equals(decision);
    }
}
