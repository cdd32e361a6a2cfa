package org.stepwell.relapse;

import java.time.Instant;
import java.time.LocalDate;
import org.springframework.data.relational.core.mapping.Table;

/**
 * One answer to the offer of care, or that nobody could be asked.
 *
 * @param answer the word of an {@link Answer}
 * @param askAgainOn when to ask again, null when there is no more to ask
 * @param remark in their words, or null
 */
@Table("return_answer")
public record ReturnAnswer(String answer, LocalDate askAgainOn, String remark, String byWhom, Instant at) {

    /** What a person can say, and that they could not be asked. */
    public enum Answer {
        RETURN,
        DEFER,
        DECLINE,
        NOT_REACHED
    }
}
