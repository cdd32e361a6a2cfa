package org.stepwell.exchange;

import org.springframework.stereotype.Component;

/** Delivers when a test says so. */
@Component
public class Postman {

    private final DeliverOutbox outbox;

    Postman(DeliverOutbox outbox) {
        this.outbox = outbox;
    }

    public void deliver() {
        outbox.run();
    }
}
