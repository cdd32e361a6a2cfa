package org.stepwell.audit;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import java.util.concurrent.atomic.AtomicLong;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Publishes whether the trail is sound and how far its seals are behind, for whoever is to be woken. */
@Component
class PublishTrail {

    private final VerifyTrail verify;
    private final Unsealed unsealed;
    private final AtomicLong breaches = new AtomicLong();
    private final AtomicLong seconds = new AtomicLong();

    PublishTrail(VerifyTrail verify, Unsealed unsealed, MeterRegistry meters) {
        this.verify = verify;
        this.unsealed = unsealed;
        Gauge.builder("stepwell.audit.breaches", breaches, AtomicLong::get)
                .description("Breaches of the audit trail that the last verification found")
                .register(meters);
        Gauge.builder("stepwell.audit.unsealed", seconds, AtomicLong::get)
                .description("How long the oldest row of the audit trail has waited for its seal")
                .baseUnit("seconds")
                .register(meters);
    }

    @Scheduled(fixedDelayString = "${stepwell.audit.publish-every:PT1M}")
    void renew() {
        verify.last().ifPresent(last -> breaches.set(last.breaches()));
        seconds.set(unsealed.age().toSeconds());
    }
}
