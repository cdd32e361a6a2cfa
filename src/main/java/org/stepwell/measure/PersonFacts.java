package org.stepwell.measure;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;

/**
 * What is known of a person, wherever it was read.
 *
 * @param phq9 in order of time
 * @param episodes in order of time; none of somebody known from a record alone
 */
record PersonFacts(
        LocalDate birthDate, LocalDate diedOn, List<Phq9Total> phq9, History history, List<CareEpisode> episodes) {

    /** @return whether they were that old on that day; no when the birthday is not known */
    boolean isAged(int years, LocalDate on) {
        return birthDate != null && ChronoUnit.YEARS.between(birthDate, on) >= years;
    }

    boolean diedBy(LocalDate day) {
        return diedOn != null && !diedOn.isAfter(day);
    }
}
