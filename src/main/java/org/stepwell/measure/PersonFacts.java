package org.stepwell.measure;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.Stream;

/**
 * What is known of a person, wherever it was read.
 *
 * @param phq9 in order of time
 * @param screens every PHQ-9 and PHQ-2, in order of time
 * @param declinedScreens the days on which a questionnaire was declined
 * @param actedOn the days on which something was done about depression: a referral, a consultation, another medicine or
 *     a changed plan
 * @param episodes in order of time; none of somebody known from a record alone
 */
record PersonFacts(
        LocalDate birthDate,
        LocalDate diedOn,
        List<Phq9Total> phq9,
        List<Screen> screens,
        List<LocalDate> declinedScreens,
        List<LocalDate> actedOn,
        History history,
        List<CareEpisode> episodes) {

    /** A depression screen, and whether it was positive. */
    record Screen(LocalDate day, boolean positive) {}

    /** @return whether they were that old on that day; no when the birthday is not known */
    boolean isAged(int years, LocalDate on) {
        return birthDate != null && ChronoUnit.YEARS.between(birthDate, on) >= years;
    }

    boolean diedBy(LocalDate day) {
        return diedOn != null && !diedOn.isAfter(day);
    }

    /** @return the totals taken in that episode, in order of time */
    Stream<Phq9Total> phq9Of(CareEpisode episode) {
        return phq9.stream().filter(total -> episode.id().equals(total.episode()));
    }
}
