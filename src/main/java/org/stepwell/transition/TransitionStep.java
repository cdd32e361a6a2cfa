package org.stepwell.transition;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import org.stepwell.audit.Actor;
import org.stepwell.workflow.Word;

/**
 * One thing done after a stay.
 *
 * @param what a word of {@link Kind}
 * @param outcome how it went, in one word; null where there is nothing to say
 * @param onDay the day of a visit, else null
 * @param minutes null when not noted
 * @param note null when there is none
 */
public record TransitionStep(
        String what, String outcome, LocalDate onDay, Integer minutes, String note, String byWhom, Instant at) {

    /** The kinds of steps. */
    public enum Kind {
        TEAM_INFORMED,
        RECONCILIATION_REQUESTED,
        CALL,
        VISIT,
        LEVEL_REVIEWED
    }

    static final String ATTENDED = "attended";
    static final String REACHED = "reached";
    static final String STABLE = "stable";

    static TransitionStep plain(Kind kind, String note, Clock clock) {
        return new TransitionStep(Word.of(kind), null, null, null, note, Actor.current(), clock.instant());
    }

    static TransitionStep call(DischargeCall call, Clock clock) {
        var outcome = call.reached() ? REACHED : "not-reached";
        return new TransitionStep(
                Word.of(Kind.CALL), outcome, null, call.minutes(), call.note(), Actor.current(), clock.instant());
    }

    /** @param day when the person was seen, null when they did not come */
    static TransitionStep visit(LocalDate day, String note, Clock clock) {
        var outcome = day == null ? "missed" : ATTENDED;
        return new TransitionStep(Word.of(Kind.VISIT), outcome, day, null, note, Actor.current(), clock.instant());
    }

    static TransitionStep review(boolean stable, String note, Clock clock) {
        var outcome = stable ? STABLE : "not-stable";
        return new TransitionStep(
                Word.of(Kind.LEVEL_REVIEWED), outcome, null, null, note, Actor.current(), clock.instant());
    }

    public Kind kind() {
        return Word.to(Kind.class, what);
    }
}
