package org.stepwell.consent;

import java.util.UUID;

/** How the person's word stands on one disclosure; given comes with the consent that gives it. */
record Standing(Word word, UUID consentId) {

    enum Word {
        GIVEN,
        /** They were never asked, or what they gave has run out. */
        NONE,
        /** They said no, revoked it or kept that circle closed. */
        WITHHELD,
        /** A restriction was agreed, which binds those who treat them too (45 CFR 164.522(a)). */
        RESTRICTED
    }

    static final Standing NONE = new Standing(Word.NONE, null);
    static final Standing WITHHELD = new Standing(Word.WITHHELD, null);
    static final Standing RESTRICTED = new Standing(Word.RESTRICTED, null);

    static Standing given(Consent consent) {
        return new Standing(Word.GIVEN, consent.id());
    }
}
