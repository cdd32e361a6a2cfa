package org.stepwell.measure;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.stepwell.patient.RecordedEvent;
import org.stepwell.patient.RecordedEvent.Kind;
import org.stepwell.workflow.ClinicTime;

/** What the person's record says happened, asked as measures ask: by code, by whether it was done, and by day. */
record History(List<RecordedEvent> events) {

    private static final Set<String> CURRENT = Set.of("active", "recurrence", "relapse");
    private static final Set<String> RESULT = Set.of("final", "amended", "corrected");
    private static final Set<String> ORDERED = Set.of("active", "completed");
    private static final Set<String> NOT_DONE = Set.of("not-done", "entered-in-error", "unknown");
    private static final Set<String> NO_VISIT = Set.of("cancelled", "entered-in-error", "unknown");

    /** @return diagnoses confirmed and current */
    Stream<RecordedEvent> diagnoses(CodeList list) {
        return all(Kind.DIAGNOSIS, list).filter(one -> CURRENT.contains(one.status()));
    }

    Stream<RecordedEvent> finishedVisits(CodeList list) {
        return all(Kind.VISIT, list).filter(one -> one.status().equals("finished"));
    }

    /** @return visits of any state but those that never were */
    Stream<RecordedEvent> visits(CodeList list) {
        return all(Kind.VISIT, list).filter(one -> !NO_VISIT.contains(one.status()));
    }

    Stream<RecordedEvent> findings(CodeList list) {
        return all(Kind.FINDING, list).filter(one -> RESULT.contains(one.status()));
    }

    Stream<RecordedEvent> orders(CodeList list) {
        return all(Kind.ORDER, list).filter(one -> ORDERED.contains(one.status()));
    }

    Stream<RecordedEvent> services(CodeList list) {
        return all(Kind.SERVICE, list).filter(one -> !NOT_DONE.contains(one.status()));
    }

    private Stream<RecordedEvent> all(Kind kind, CodeList list) {
        return events.stream().filter(event -> event.kind() == kind && list.names(event));
    }

    static LocalDate day(Instant at) {
        return LocalDate.ofInstant(at, ClinicTime.zone());
    }

    static boolean isWithin(LocalDate day, LocalDate first, LocalDate last) {
        return !day.isBefore(first) && !day.isAfter(last);
    }

    /** @return whether it ended on one of these days */
    static boolean endsWithin(RecordedEvent event, LocalDate first, LocalDate last) {
        return event.endsAt() != null && isWithin(day(event.endsAt()), first, last);
    }

    /** @return whether any of it lies on one of these days; without an end it goes on */
    static boolean touches(RecordedEvent event, LocalDate first, LocalDate last) {
        return beganBy(event, last)
                && (event.endsAt() == null || !day(event.endsAt()).isBefore(first));
    }

    /** @return whether it began by that day, as whatever has no beginning did */
    static boolean beganBy(RecordedEvent event, LocalDate last) {
        return event.startsAt() == null || !day(event.startsAt()).isAfter(last);
    }

    /** @return whether there is a moment both share */
    static boolean overlap(RecordedEvent one, RecordedEvent other) {
        return isNotAfter(one.startsAt(), other.endsAt()) && isNotAfter(other.startsAt(), one.endsAt());
    }

    private static boolean isNotAfter(Instant begins, Instant ends) {
        return begins == null || ends == null || !begins.isAfter(ends);
    }
}
