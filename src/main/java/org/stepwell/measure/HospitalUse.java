package org.stepwell.measure;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.stepwell.patient.RecordedEvent;
import org.stepwell.patient.RecordedEvent.Kind;

/**
 * Visits to emergency departments and days in hospital of the people in care in a period: in the year before they were
 * enrolled, and since, as far as that lies in the period. Only whoever's record tells of a visit before enrolment is
 * counted, as silence about the time before says nothing.
 */
class HospitalUse {

    private static final double DAYS_A_MONTH = 365.25 / 12;
    private static final Set<String> HOSPITAL = Set.of("IMP", "ACUTE", "NONAC");
    private static final Set<String> HAPPENED = Set.of("finished", "in-progress", "onleave");

    private final Span span;
    private int people;
    private final Spell before = new Spell();
    private final Spell since = new Spell();

    HospitalUse(Span span) {
        this.span = span;
    }

    /** What was used in how much time. */
    static final class Spell {

        private long days;
        private int emergencyVisits;
        private int hospitalDays;

        BigDecimal months() {
            return BigDecimal.valueOf(days / DAYS_A_MONTH).setScale(2, RoundingMode.HALF_UP);
        }

        int emergencyVisits() {
            return emergencyVisits;
        }

        int hospitalDays() {
            return hospitalDays;
        }

        private void add(LocalDate from, LocalDate until, Set<LocalDate> emergencies, Set<LocalDate> nights) {
            days += ChronoUnit.DAYS.between(from, until) + 1;
            emergencyVisits += count(emergencies, from, until);
            hospitalDays += count(nights, from, until);
        }

        private static int count(Set<LocalDate> on, LocalDate from, LocalDate until) {
            return (int) on.stream()
                    .filter(day -> History.isWithin(day, from, until))
                    .count();
        }
    }

    int people() {
        return people;
    }

    Spell before() {
        return before;
    }

    Spell since() {
        return since;
    }

    void add(PersonFacts person) {
        var inCare = person.episodes().stream()
                .filter(episode -> !episode.enrolledOn().isAfter(span.knownUntil()))
                .filter(episode -> !episode.endedBefore(span.from()))
                .toList();
        if (inCare.isEmpty() || !reachesBack(person, inCare.get(0).enrolledOn())) {
            return;
        }
        people++;
        var emergencies = emergencies(person);
        var nights = nights(person);
        var enrolled = inCare.get(0).enrolledOn();
        before.add(enrolled.minusYears(1), enrolled.minusDays(1), emergencies, nights);
        for (var episode : inCare) {
            var from = latest(episode.enrolledOn(), span.from());
            var until = episode.endedBefore(span.knownUntil()) ? episode.closedOn() : span.knownUntil();
            since.add(from, until, emergencies, nights);
        }
    }

    private static boolean reachesBack(PersonFacts person, LocalDate enrolled) {
        return placed(person).anyMatch(visit -> History.day(visit.startsAt()).isBefore(enrolled));
    }

    /** A day tells a visit, so that one both reported to us and told by a record counts once. */
    private static Set<LocalDate> emergencies(PersonFacts person) {
        var days = new HashSet<LocalDate>();
        visits(person)
                .filter(visit -> "EMER".equals(visit.setting()))
                .forEach(visit -> days.add(History.day(visit.startsAt())));
        person.episodes().stream()
                .flatMap(episode -> episode.stays().stream())
                .filter(CareEpisode.HospitalStay::emergency)
                .forEach(stay -> days.add(stay.since()));
        return days;
    }

    /** Every day in hospital but that of leaving, and one at least. */
    private Set<LocalDate> nights(PersonFacts person) {
        var stays = new HashMap<LocalDate, LocalDate>();
        visits(person)
                .filter(visit -> HOSPITAL.contains(visit.setting()))
                .forEach(visit -> stays.put(
                        History.day(visit.startsAt()), visit.endsAt() == null ? null : History.day(visit.endsAt())));
        person.episodes().stream()
                .flatMap(episode -> episode.stays().stream())
                .filter(stay -> !stay.emergency())
                .forEach(stay -> stays.put(stay.since(), stay.until()));
        return days(stays);
    }

    private Set<LocalDate> days(Map<LocalDate, LocalDate> stays) {
        var days = new HashSet<LocalDate>();
        stays.forEach((since, until) -> {
            var left = until == null ? span.knownUntil() : until;
            since.datesUntil(latest(left, since.plusDays(1))).forEach(days::add);
        });
        return days;
    }

    private static Stream<RecordedEvent> visits(PersonFacts person) {
        return placed(person).filter(visit -> HAPPENED.contains(visit.status()));
    }

    /** Our own contacts are visits without a setting, and a record may tell of one without a day. */
    private static Stream<RecordedEvent> placed(PersonFacts person) {
        return person.history().events().stream()
                .filter(event -> event.kind() == Kind.VISIT && event.setting() != null && event.startsAt() != null);
    }

    private static LocalDate latest(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }
}
