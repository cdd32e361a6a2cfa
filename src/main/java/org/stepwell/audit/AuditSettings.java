package org.stepwell.audit;

import java.time.Duration;
import java.time.Period;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How the trail is sealed and kept.
 *
 * @param sealing whether this node seals, verifies and removes by itself
 * @param sealEvery how often what was written since is sealed
 * @param unsealedAtMost how old a row may grow before it is sealed, until health says so
 * @param keepYears how long rows are kept, at least six years (45 CFR 164.316)
 */
@ConfigurationProperties("stepwell.audit")
public record AuditSettings(
        @DefaultValue("true") boolean sealing,
        @DefaultValue("PT1M") Duration sealEvery,
        @DefaultValue("PT15M") Duration unsealedAtMost,
        @DefaultValue("6") int keepYears) {

    static final Period AT_LEAST = Period.ofYears(6);

    public AuditSettings {
        if (keepYears < AT_LEAST.getYears()) {
            throw new IllegalArgumentException("The audit trail is kept for at least six years");
        }
    }
}
