package org.stepwell.exchange;

import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Looks for due messages again and again. */
@Component
@ConditionalOnProperty(prefix = "stepwell.exchange", name = "polling", matchIfMissing = true)
class PollOutbox {

    private final DeliverOutbox outbox;

    PollOutbox(DeliverOutbox outbox) {
        this.outbox = outbox;
    }

    @Scheduled(fixedDelayString = "${stepwell.exchange.poll-every:PT10S}")
    void poll() {
        outbox.run();
    }
}
