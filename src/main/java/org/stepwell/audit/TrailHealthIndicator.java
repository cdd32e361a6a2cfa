package org.stepwell.audit;

import org.springframework.boot.actuate.health.Health;
import org.springframework.boot.actuate.health.HealthIndicator;
import org.springframework.stereotype.Component;

/** Says whether the trail is sound and sealed in time; not part of readiness, as a breach is no reason to serve nobody. */
@Component
class TrailHealthIndicator implements HealthIndicator {

    private final VerifyTrail verify;
    private final Unsealed unsealed;

    TrailHealthIndicator(VerifyTrail verify, Unsealed unsealed) {
        this.verify = verify;
        this.unsealed = unsealed;
    }

    @Override
    public Health health() {
        var breaches = verify.last().map(VerifyTrail.Outcome::breaches).orElse(0);
        return (breaches == 0 && !unsealed.isTooOld() ? Health.up() : Health.down())
                .withDetail("breaches", breaches)
                .withDetail("unsealedSeconds", unsealed.age().toSeconds())
                .build();
    }
}
