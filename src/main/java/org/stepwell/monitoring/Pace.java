package org.stepwell.monitoring;

import org.stepwell.coordination.Phase;
import org.stepwell.coordination.RiskLevel;

/** What the decision set-contact-cadence looks at; the risk is null until it was rated. */
public record Pace(Phase phase, RiskLevel riskLevel, boolean responding, boolean reached) {

    /** @return how far this person's timers go before others that are due too: 0 at no risk, 30 at high risk */
    public int urgency() {
        return riskLevel == null ? 0 : riskLevel.ordinal() * 10;
    }
}
