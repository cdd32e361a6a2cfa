package org.stepwell.consent;

import java.time.LocalDate;

/**
 * What a page says about sharing in one line.
 *
 * @param until the last day a given consent holds, or the day it ran out or was withdrawn; null where there is none
 */
public record ConsentState(Standing standing, LocalDate until) {

    /** How sharing stands today. */
    public enum Standing {
        NONE,
        GIVEN,
        DENIED,
        EXPIRED,
        WITHDRAWN
    }

    static final ConsentState NOT_ASKED = new ConsentState(Standing.NONE, null);

    static ConsentState of(Consent consent, LocalDate today) {
        if (consent.withdrawnOn() != null) {
            return new ConsentState(Standing.WITHDRAWN, consent.withdrawnOn());
        }
        if (!consent.permitted()) {
            return new ConsentState(Standing.DENIED, null);
        }
        if (consent.endedOn() != null) {
            return new ConsentState(Standing.EXPIRED, consent.endedOn());
        }
        return new ConsentState(consent.expired(today) ? Standing.EXPIRED : Standing.GIVEN, consent.expiresOn());
    }
}
