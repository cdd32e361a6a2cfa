package org.stepwell.measure;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.stepwell.measure.PersonFacts.Screen;
import org.stepwell.patient.RecordedEvent;

/**
 * Depression screening and follow-up (CMS2): at one visit of the period at least, the latest screen of the fourteen days
 * before or of the day itself was negative, or was positive and something was done by two days after the visit.
 */
class Cms2 implements CareMeasure {

    private static final int AGE = 12;
    private static final int DAYS_BEFORE = 14;
    private static final int DAYS_AFTER = 2;

    @Override
    public String id() {
        return "cms2";
    }

    @Override
    public List<Populations> of(PersonFacts person, Span span) {
        var visits = person.history()
                .finishedVisits(CodeList.DEPRESSION_VISIT)
                .filter(visit -> span.contains(History.day(visit.startsAt())))
                .toList();
        return visits.isEmpty() || !person.isAged(AGE, span.from()) ? List.of() : List.of(stands(person, visits, span));
    }

    private static Populations stands(PersonFacts person, List<RecordedEvent> visits, Span span) {
        if (wasBipolar(person, visits)) {
            return Populations.leftOut();
        }
        if (visits.stream().anyMatch(visit -> isMet(person, visit))) {
            return Populations.counted(true);
        }
        var declined = person.declinedScreens().stream().anyMatch(span::contains);
        return declined ? Populations.excused() : Populations.counted(false);
    }

    private static boolean wasBipolar(PersonFacts person, List<RecordedEvent> visits) {
        var first = visits.stream()
                .map(visit -> History.day(visit.startsAt()))
                .min(LocalDate::compareTo)
                .orElseThrow();
        return person.history()
                .diagnoses(CodeList.BIPOLAR)
                .anyMatch(diagnosis -> History.beganBy(diagnosis, first.minusDays(1)));
    }

    private static boolean isMet(PersonFacts person, RecordedEvent visit) {
        var day = History.day(visit.startsAt());
        var end = visit.endsAt() == null ? day : History.day(visit.endsAt());
        return latest(person, day)
                .filter(screen -> !screen.positive()
                        || person.actedOn().stream()
                                .anyMatch(acted -> History.isWithin(acted, screen.day(), end.plusDays(DAYS_AFTER))))
                .isPresent();
    }

    private static Optional<Screen> latest(PersonFacts person, LocalDate day) {
        return person.screens().stream()
                .filter(screen -> History.isWithin(screen.day(), day.minusDays(DAYS_BEFORE), day))
                .reduce((earlier, later) -> later);
    }
}
