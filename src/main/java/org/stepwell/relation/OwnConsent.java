package org.stepwell.relation;

import java.time.LocalDate;
import org.springframework.data.relational.core.mapping.Table;
import org.stepwell.workflow.Word;

/**
 * What a related person allows about themselves, apart from whatever the patient allows to be told to them.
 *
 * @param matter the word of a {@link Matter}
 * @param recordedBy who wrote down that it was given
 * @param revokedOn the day it was taken back; null while it stands
 */
@Table("own_consent")
public record OwnConsent(String matter, LocalDate givenOn, String recordedBy, LocalDate revokedOn, String revokedBy) {

    /** What a related person can allow. */
    public enum Matter {
        /** That the team gets in touch with them. */
        CONTACT,
        /** That what they answer about their own strain is kept. */
        ANSWERS
    }

    static OwnConsent given(Matter matter, LocalDate on, String by) {
        return new OwnConsent(Word.of(matter), on, by, null, null);
    }

    OwnConsent revoked(LocalDate on, String by) {
        return new OwnConsent(matter, givenOn, recordedBy, on, by);
    }

    boolean is(Matter what) {
        return matter.equals(Word.of(what));
    }

    public boolean stands() {
        return revokedOn == null;
    }
}
