package org.stepwell.measure;

import static org.stepwell.measure.History.day;
import static org.stepwell.measure.History.isWithin;
import static org.stepwell.measure.History.overlap;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.stepwell.patient.RecordedEvent;

/**
 * Depression remission at twelve months (CMS159 FHIR 0.3.000). As the published measure asks about whole years, a shorter
 * period counts whoever's visit ended fourteen months before a day of it; of a year both mean the same.
 */
class Cms159 implements CareMeasure {

    private static final int AGE = 12;
    private static final int MONTHS_BEFORE = 14;
    private static final int DAYS_BEFORE_VISIT = 7;
    private static final int MONTHS = 12;
    private static final int DAYS_AROUND = 60;

    @Override
    public String id() {
        return "cms159";
    }

    @Override
    public List<Populations> of(PersonFacts person, Span span) {
        var first = span.from().minusMonths(MONTHS_BEFORE);
        var last = span.until().plusDays(1).minusMonths(MONTHS_BEFORE).minusDays(1);
        return index(person, first, last)
                .filter(index -> person.isAged(AGE, index.day()))
                .map(index -> List.of(stands(person, first, index.day().plusMonths(MONTHS))))
                .orElse(List.of());
    }

    /** The first high total of all that belongs to a visit for depression which ended in time. */
    private static Optional<Phq9Total> index(PersonFacts person, LocalDate first, LocalDate last) {
        var visits = visits(person.history())
                .filter(visit -> History.endsWithin(visit, first, last))
                .toList();
        return person.phq9().stream()
                .filter(Phq9Total::isHigh)
                .filter(total -> visits.stream().anyMatch(visit -> belongs(total, visit)))
                .findFirst();
    }

    private static Stream<RecordedEvent> visits(History history) {
        var diagnoses = history.diagnoses(CodeList.DEPRESSION).toList();
        return history.finishedVisits(CodeList.DEPRESSION_VISIT)
                .filter(visit -> diagnoses.stream().anyMatch(diagnosis -> overlap(visit, diagnosis)));
    }

    private static boolean belongs(Phq9Total total, RecordedEvent visit) {
        return isWithin(total.day(), day(visit.startsAt()).minusDays(DAYS_BEFORE_VISIT), day(visit.endsAt()));
    }

    private static Populations stands(PersonFacts person, LocalDate first, LocalDate yearOn) {
        var last = yearOn.plusDays(DAYS_AROUND);
        if (person.diedBy(last) || EndOfLife.touches(person.history(), first, last) || hasOtherDisorder(person, last)) {
            return Populations.leftOut();
        }
        return Populations.counted(person.phq9().stream()
                .filter(total -> isWithin(total.day(), yearOn.minusDays(DAYS_AROUND), last))
                .reduce((earlier, later) -> later)
                .filter(Phq9Total::isRemission)
                .isPresent());
    }

    private static boolean hasOtherDisorder(PersonFacts person, LocalDate last) {
        return Stream.of(
                        CodeList.BIPOLAR,
                        CodeList.EMOTIONALLY_LABILE,
                        CodeList.PSYCHOSIS,
                        CodeList.PERVASIVE_DEVELOPMENTAL)
                .flatMap(person.history()::diagnoses)
                .anyMatch(diagnosis -> History.beganBy(diagnosis, last));
    }
}
