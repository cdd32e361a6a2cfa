package org.stepwell.monitoring;

import java.util.Optional;
import org.stepwell.coordination.Outcome;

/** Where the person's care goes on after a contact. */
public enum CareGoesOn {
    HERE(null),
    TRANSFERRED(Outcome.TRANSFERRED),
    /** The person said that they want no more of it. */
    STOPPED(Outcome.DISENGAGED);

    private final Outcome outcome;

    CareGoesOn(Outcome outcome) {
        this.outcome = outcome;
    }

    /** @return how the episode ends by this; empty when it does not */
    public Optional<Outcome> outcome() {
        return Optional.ofNullable(outcome);
    }
}
