package org.stepwell.family;

import java.time.LocalDate;
import java.util.List;
import org.stepwell.assessment.Reading;

/**
 * One time a caregiver was asked how strained they are; the answers are theirs.
 *
 * @param items what each answer counted; empty when they declined, as total and band are null then
 * @param children whether children live in the household
 */
public record StrainCheck(
        boolean declined,
        List<Integer> items,
        Integer total,
        String band,
        boolean children,
        String offer,
        String suggestion,
        LocalDate takenOn,
        String takenBy) {

    static StrainCheck of(Reading reading, boolean children, Offer offer, LocalDate on, String by) {
        return new StrainCheck(
                reading == null,
                reading == null ? List.of() : reading.items(),
                reading == null ? null : reading.total(),
                reading == null ? null : reading.band(),
                children,
                offer.word(),
                offer.suggestion(),
                on,
                by);
    }
}
