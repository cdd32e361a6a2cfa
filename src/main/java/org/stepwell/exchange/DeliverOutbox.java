package org.stepwell.exchange;

import java.time.Clock;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.stepwell.audit.Actor;

/** Delivers everything that is due; several nodes may do so side by side. */
@Component
class DeliverOutbox {

    private static final Logger LOG = LoggerFactory.getLogger(DeliverOutbox.class);
    private static final int AT_ONCE = 50;

    private final DeliverMessage messages;
    private final Clock clock;

    DeliverOutbox(DeliverMessage messages, Clock clock) {
        this.messages = messages;
        this.clock = clock;
    }

    void run() {
        Actor.asSystem("outbox", () -> messages.due(clock.instant(), AT_ONCE).forEach(this::deliver));
    }

    private void deliver(UUID id) {
        try {
            messages.deliver(id, clock.instant());
        } catch (RuntimeException e) {
            LOG.error("Message {} could not be written: {}", id, e.getClass().getName());
            messages.postpone(id, clock.instant());
        }
    }
}
