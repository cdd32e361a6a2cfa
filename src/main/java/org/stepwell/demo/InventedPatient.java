package org.stepwell.demo;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Random;
import org.stepwell.patient.Demographics;
import org.stepwell.patient.Gender;

/** One invented patient: who they are, when they come, and the year they will have. */
final class InventedPatient {

    private final String given;
    private final String family;
    private final Gender gender;
    private final LocalDate birthDate;
    private final Storyline storyline;
    private final LocalDate arrival;
    private final int baseline;
    private final int number;
    private final Random chance;

    InventedPatient(String given, String family, Gender gender, Storyline storyline, LocalDate arrival, int number) {
        this.given = given;
        this.family = family;
        this.gender = gender;
        this.storyline = storyline;
        this.arrival = arrival;
        this.number = number;
        this.chance = new Random(number);
        this.birthDate = LocalDate.of(1945 + chance.nextInt(60), 1 + chance.nextInt(12), 1 + chance.nextInt(28));
        this.baseline = 13 + chance.nextInt(10);
    }

    Demographics demographics() {
        return new Demographics(
                family, given, birthDate, gender, false, null, "555-01%02d".formatted(chance.nextInt(100)), null);
    }

    String name() {
        return given + " " + family;
    }

    /** @return which of all they are, the first 0 */
    int number() {
        return number;
    }

    /** @return a number of their own below the limit that asks chance for nothing, so that the year stays the same */
    int trait(int limit) {
        return Math.floorMod(name().hashCode() / 7, limit);
    }

    String pronouns() {
        return gender == Gender.FEMALE ? "she/her" : "he/him";
    }

    LocalDate arrival() {
        return arrival;
    }

    boolean has(Storyline line) {
        return storyline == line;
    }

    Random chance() {
        return chance;
    }

    /** @return the PHQ-9 total on that day, with a day's noise of one point */
    int depression(Instant now) {
        var total = storyline.depression(baseline, weeks(now)) + chance.nextInt(3) - 1;
        return Math.max(0, Math.min(24, total));
    }

    /** @return the GAD-7 total on that day, which follows the mood */
    int anxiety(Instant now) {
        return Math.max(0, Math.min(21, depression(now) * 2 / 3));
    }

    long weeks(Instant now) {
        return ChronoUnit.WEEKS.between(arrival.atStartOfDay(ZoneOffset.UTC), now.atZone(ZoneOffset.UTC));
    }
}
