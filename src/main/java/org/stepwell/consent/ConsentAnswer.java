package org.stepwell.consent;

import java.time.Instant;
import java.util.Optional;
import org.stepwell.relation.Deferral;

/**
 * What came of asking for a consent.
 *
 * @param deferral null unless the person wants to decide later
 */
public record ConsentAnswer(boolean consented, Deferral deferral) {

    /** @return the moment to ask again; empty when it was answered */
    public Optional<Instant> askAgainAt() {
        return Optional.ofNullable(deferral).map(Deferral::askAgainAt);
    }
}
