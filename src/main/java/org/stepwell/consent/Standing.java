package org.stepwell.consent;

import java.util.UUID;

/** How the person's word stands on one disclosure; given comes with the consent that gives it. */
record Standing(Word word, UUID consentId) {

    enum Word {
        GIVEN,
        /** They were never asked, or what they gave has run out. */
        NONE,
        /** They said no, revoked it, kept that circle closed, or a restriction was agreed. */
        WITHHELD
    }

    static final Standing NONE = new Standing(Word.NONE, null);
    static final Standing WITHHELD = new Standing(Word.WITHHELD, null);

    static Standing given(Consent consent) {
        return new Standing(Word.GIVEN, consent.id());
    }
}
