package org.stepwell.notification;

import java.util.UUID;

/** This episode has no such message. */
public class UnknownNotification extends RuntimeException {

    UnknownNotification(UUID id) {
        super("No message " + id + " in this episode");
    }
}
