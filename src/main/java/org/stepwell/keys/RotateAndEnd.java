package org.stepwell.keys;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** A run that only seals with the newest key what older ones sealed, and ends; the older can be removed after it. */
@Component
@ConditionalOnProperty("stepwell.keys.rotate")
class RotateAndEnd {

    private static final Logger log = LoggerFactory.getLogger(RotateAndEnd.class);

    private final SealAgain again;

    RotateAndEnd(SealAgain again) {
        this.again = again;
    }

    @EventListener
    @Order(Ordered.LOWEST_PRECEDENCE)
    void ready(ApplicationReadyEvent ready) {
        log.info("{} fields are sealed with the newest key now", again.withNewestKey());
        System.exit(SpringApplication.exit(ready.getApplicationContext()));
    }
}
