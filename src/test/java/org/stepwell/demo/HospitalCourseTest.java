package org.stepwell.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.stepwell.demo.HospitalCourse.Planned;
import org.stepwell.transition.StayKind;

/** The demo people are in hospital often enough to be counted, and less often since they came. */
class HospitalCourseTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 26);
    /** What the measures of follow-up wait for. */
    private static final int FOLLOWED = 30;

    private static final double MONTH = 365.25 / 12;

    @ParameterizedTest
    @ValueSource(ints = {60, 2000})
    void isLessThanItWasBefore(int people) {
        var courses = courses(people);
        var months = InventedPatients.arrivingUntil(TODAY, people).stream()
                        .mapToLong(person -> ChronoUnit.DAYS.between(person.arrival(), TODAY))
                        .sum()
                / MONTH;

        assertThat(emergencies(courses) / months)
                .isBetween(0.3 * before(courses, "EMER"), 0.9 * before(courses, "EMER"));
        assertThat(nights(courses) / months).isBetween(0.25 * before(courses, "IMP"), 0.8 * before(courses, "IMP"));
        assertThat(share(courses, StayKind.INPATIENT)).isBetween(0.1, 0.2);
        assertThat(share(courses, StayKind.EMERGENCY)).isBetween(0.15, 0.35);
    }

    /** No rate is shown of fewer than ten people. */
    @Test
    void tellsOfEnoughPeopleThatTheFewestHaveARate() {
        assertThat(60 * share(courses(60), StayKind.INPATIENT)).isGreaterThanOrEqualTo(10);
        assertThat(60 * share(courses(60), StayKind.EMERGENCY)).isGreaterThanOrEqualTo(10);
    }

    @Test
    void givesTwoThousandPeopleNamesOfTheirOwn() {
        assertThat(InventedPatients.arrivingUntil(TODAY, 2000))
                .extracting(InventedPatient::name)
                .doesNotHaveDuplicates();
    }

    private static List<HospitalCourse> courses(int people) {
        return InventedPatients.arrivingUntil(TODAY, people).stream()
                .map(person -> new HospitalCourse(person, people >= 200))
                .toList();
    }

    private static Stream<Planned> past(List<HospitalCourse> courses) {
        return courses.stream().flatMap(HospitalCourseTest::past);
    }

    private static Stream<Planned> past(HospitalCourse course) {
        return course.since().stream().filter(stay -> stay.day().isBefore(TODAY.minusDays(FOLLOWED)));
    }

    private static double share(List<HospitalCourse> courses, StayKind kind) {
        return (double) courses.stream()
                        .filter(course -> past(course).anyMatch(stay -> stay.kind() == kind))
                        .count()
                / courses.size();
    }

    private static long emergencies(List<HospitalCourse> courses) {
        return past(courses).filter(stay -> stay.kind() == StayKind.EMERGENCY).count();
    }

    private static int nights(List<HospitalCourse> courses) {
        return past(courses).mapToInt(Planned::nights).sum();
    }

    /** @return visits, or days in a ward, for each month of the year before */
    private static double before(List<HospitalCourse> courses, String setting) {
        var lengths = courses.stream()
                .flatMap(course -> course.before().stream())
                .filter(event -> event.setting().equals(setting))
                .map(event -> Duration.between(event.startsAt(), event.endsAt()).toDays())
                .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
        return lengths.entrySet().stream()
                        .mapToLong(one -> Math.max(1, one.getKey()) * one.getValue())
                        .sum()
                / (12.0 * courses.size());
    }
}
