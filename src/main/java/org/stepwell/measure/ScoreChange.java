package org.stepwell.measure;

import java.time.LocalDate;
import java.util.List;
import java.util.function.BiPredicate;
import java.util.function.UnaryOperator;

/**
 * What became of a high PHQ-9 some time later, episode by episode. An episode belongs to the period in which its window
 * closes; whoever has no total in the window has failed.
 *
 * @param age years old on the day of the first high total, at least
 * @param opens from the day of the first high total, the first day that counts
 * @param closes the last one
 * @param any whether any total in the window may meet it, or the last alone
 * @param met asked of the first total and a later one
 */
record ScoreChange(
        String id,
        int age,
        UnaryOperator<LocalDate> opens,
        UnaryOperator<LocalDate> closes,
        boolean any,
        BiPredicate<Phq9Total, Phq9Total> met)
        implements CareMeasure {

    private static final int TOO_HIGH = 10;

    /** Improvement within 24 weeks: below 10, or half off (Bao 2016). */
    static ScoreChange improvement() {
        return new ScoreChange(
                "improvement",
                0,
                day -> day.plusDays(1),
                day -> day.plusWeeks(24),
                true,
                (first, later) -> later.total() < TOO_HIGH || later.isResponseTo(first));
    }

    static ScoreChange responseAtTwelveWeeks() {
        return new ScoreChange(
                "response-12-weeks",
                0,
                day -> day.plusWeeks(10),
                day -> day.plusWeeks(14),
                false,
                (first, later) -> later.isResponseTo(first));
    }

    static ScoreChange remissionAtTwelveWeeks() {
        return new ScoreChange(
                "remission-12-weeks",
                0,
                day -> day.plusWeeks(10),
                day -> day.plusWeeks(14),
                false,
                (first, later) -> later.isRemission());
    }

    /** CBE 1884; 30 days, where {@link #remissionAtSixMonths()} allows 60. */
    static ScoreChange responseAtSixMonths() {
        return new ScoreChange(
                "cbe1884",
                18,
                day -> day.plusMonths(6).minusDays(30),
                day -> day.plusMonths(6).plusDays(30),
                false,
                (first, later) -> later.isResponseTo(first));
    }

    static ScoreChange remissionAtSixMonths() {
        return new ScoreChange(
                "dep-rem-6",
                12,
                day -> day.plusMonths(6).minusDays(60),
                day -> day.plusMonths(6).plusDays(60),
                false,
                (first, later) -> later.isRemission());
    }

    /** As CMS159 asks for remission: sixty days either way. */
    static ScoreChange responseAtTwelveMonths() {
        return new ScoreChange(
                "response-12-months",
                0,
                day -> day.plusMonths(12).minusDays(60),
                day -> day.plusMonths(12).plusDays(60),
                false,
                (first, later) -> later.isResponseTo(first));
    }

    @Override
    public List<Populations> of(PersonFacts person, Span span) {
        return person.episodes().stream()
                .flatMap(episode ->
                        person.phq9Of(episode).filter(Phq9Total::isHigh).limit(1))
                .filter(first -> person.birthDate() == null ? age == 0 : person.isAged(age, first.day()))
                .filter(first -> span.contains(closes.apply(first.day())))
                .map(first -> stands(person, first, span))
                .toList();
    }

    private Populations stands(PersonFacts person, Phq9Total first, Span span) {
        var last = closes.apply(first.day());
        if (person.diedBy(last)) {
            return Populations.leftOut();
        }
        if (span.leavesOpen(last)) {
            return Populations.stillOpen();
        }
        var later = person.phq9().stream()
                .filter(total -> total.takenAt().isAfter(first.takenAt()))
                .filter(total -> History.isWithin(total.day(), opens.apply(first.day()), last))
                .toList();
        return Populations.counted(
                any
                        ? later.stream().anyMatch(total -> met.test(first, total))
                        : !later.isEmpty() && met.test(first, later.get(later.size() - 1)));
    }
}
