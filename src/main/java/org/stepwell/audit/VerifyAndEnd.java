package org.stepwell.audit;

import java.util.List;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * A run that only goes through the trail, and ends: with 0 when it is sound and with 1 when it is not. It may be given
 * seals that were kept elsewhere, such as in a log.
 */
@Component
@ConditionalOnProperty("stepwell.audit.verify")
class VerifyAndEnd {

    private final VerifyTrail verify;
    private final List<String> anchors;

    VerifyAndEnd(VerifyTrail verify, @Value("${stepwell.audit.anchors:}") List<String> anchors) {
        this.verify = verify;
        this.anchors = anchors;
    }

    @EventListener
    @Order(Ordered.LOWEST_PRECEDENCE)
    void ready(ApplicationReadyEvent ready) {
        var sound = run();
        System.exit(SpringApplication.exit(ready.getApplicationContext(), () -> sound ? 0 : 1));
    }

    boolean run() {
        return Actor.asSystem("audit", () -> verify.verifyAndKeep(anchors)).isSound();
    }
}
