package org.stepwell.demo;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.stepwell.patient.RecordedEvent;
import org.stepwell.transition.StayKind;

/**
 * How often an invented person was in an emergency department or a ward in the year before they came, and is since. It
 * has a chance of its own, so that the rest of their year stays the same.
 */
final class HospitalCourse {

    private static final long SEED = 3;
    private static final int YEAR = 365;

    /** Most of few people came lately and stay out of it, so that the others have to have more. */
    private static final Shares FEW = new Shares(24, 48, 1);

    private static final Shares MANY = new Shares(14, 40, 4);

    private final InventedPatient person;
    private final List<RecordedEvent> before = new ArrayList<>();
    private final List<Planned> since = new ArrayList<>();
    private final Random chance;

    HospitalCourse(InventedPatient person, boolean amongMany) {
        this.person = person;
        this.chance = new Random(SEED * 1_000_003 + person.number());
        chance.nextInt();
        remember();
        plan(amongMany ? MANY : FEW);
    }

    /** Percent in a ward since they came, of the others in an emergency department, and the shortest stay. */
    private record Shares(int admitted, int emergencies, int nights) {}

    /**
     * A stay to come.
     *
     * @param day of leaving
     */
    record Planned(StayKind kind, LocalDate day, int nights) {}

    /** @return what their record tells of the year before, an ordinary visit at least */
    List<RecordedEvent> before() {
        return List.copyOf(before);
    }

    /** @return in the order of their days */
    List<Planned> since() {
        return List.copyOf(since);
    }

    private void remember() {
        recall("AMB", 330 + chance.nextInt(20), Duration.ofHours(1));
        for (int visits = times(12, 38, 65, 85), number = 0; number < visits; number++) {
            recall("EMER", 14 + chance.nextInt(330), Duration.ofHours(6));
        }
        for (int stays = times(65, 93), number = 0; number < stays; number++) {
            recall("IMP", 20 + chance.nextInt(320), Duration.ofDays(6L + chance.nextInt(7)));
        }
    }

    /** @param shares the percent of those with none at all, with one at most, and so on */
    private int times(int... shares) {
        var roll = chance.nextInt(100);
        var times = 0;
        while (times < shares.length && roll >= shares[times]) {
            times++;
        }
        return times;
    }

    private void recall(String setting, int daysBefore, Duration length) {
        var from = at(person.arrival().minusDays(Math.min(daysBefore, YEAR)), 10);
        before.add(new RecordedEvent(
                "Encounter/before-" + before.size(),
                RecordedEvent.Kind.VISIT,
                "finished",
                setting,
                Set.of(),
                Set.of(),
                from,
                from.plus(length)));
    }

    /** Far enough apart that each has its whole time to be followed up in. */
    private void plan(Shares shares) {
        var day = person.arrival().plusDays(16 + chance.nextInt(16));
        if (chance.nextInt(100) < shares.admitted()) {
            since.add(new Planned(StayKind.INPATIENT, day, shares.nights() + chance.nextInt(2)));
            var next = day.plusDays(36 + chance.nextInt(30));
            since.add(new Planned(
                    chance.nextInt(3) > 0 ? StayKind.INPATIENT : StayKind.EMERGENCY, next, shares.nights()));
        } else if (chance.nextInt(100) < shares.emergencies()) {
            since.add(new Planned(StayKind.EMERGENCY, day, 0));
            if (chance.nextBoolean()) {
                since.add(new Planned(StayKind.EMERGENCY, day.plusDays(36 + chance.nextInt(40)), 0));
            }
        }
    }

    static Instant at(LocalDate day, int hour) {
        return day.atTime(LocalTime.of(hour, 0)).toInstant(ZoneOffset.UTC);
    }
}
