package org.stepwell.exchange;

import org.hl7.fhir.r4.model.Bundle;

/** The port to a partner's system. */
interface PartnerChannel {

    /** Hands the bundle over; a repetition must change nothing there. Throws {@link PartnerFailure}. */
    void deliver(String endpoint, Bundle bundle);
}
