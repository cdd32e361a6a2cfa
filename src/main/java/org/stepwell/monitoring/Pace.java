package org.stepwell.monitoring;

import org.stepwell.coordination.Phase;
import org.stepwell.coordination.RiskLevel;

/** What the decision set-contact-cadence looks at; the risk is null until it was rated. */
public record Pace(Phase phase, RiskLevel riskLevel, boolean responding, boolean reached) {}
