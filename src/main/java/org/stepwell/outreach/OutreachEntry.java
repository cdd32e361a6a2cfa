package org.stepwell.outreach;

import java.time.Instant;
import java.util.List;
import org.stepwell.workflow.Word;

/**
 * One thing that led to an outreach or was done in it.
 *
 * @param what a word of {@link Kind}
 * @param outcome a word of {@link AttemptOutcome}, {@link WelfareDecision} or {@link ReviewDecision}; else null
 * @param channels how it was tried; empty for all but attempts
 * @param minutes null when not noted
 * @param note null when there is none
 */
public record OutreachEntry(
        String what, String outcome, List<String> channels, Integer minutes, String note, String byWhom, Instant at) {

    /** The kinds of entries. */
    public enum Kind {
        CONTACT_MISSED,
        APPOINTMENT_MISSED,
        FOLLOW_UP_MISSED,
        ATTEMPT,
        ATTEMPT_NOT_MADE,
        WELFARE_CHECK,
        REVIEW,
        ACKNOWLEDGED,
        REACHED
    }

    static OutreachEntry of(Kind kind, Stamp stamp) {
        return of(kind, null, null, stamp);
    }

    static OutreachEntry of(Kind kind, Enum<?> outcome, String note, Stamp stamp) {
        return new OutreachEntry(Word.of(kind), Word.of(outcome), List.of(), null, note, stamp.by(), stamp.at());
    }

    static OutreachEntry of(Attempt attempt, Stamp stamp) {
        return new OutreachEntry(
                Word.of(Kind.ATTEMPT),
                Word.of(attempt.outcome()),
                attempt.channels(),
                attempt.minutes(),
                attempt.note(),
                stamp.by(),
                stamp.at());
    }

    public Kind kind() {
        return Word.to(Kind.class, what);
    }

    boolean says(Enum<?> expected) {
        return Word.of(expected).equals(outcome);
    }
}
