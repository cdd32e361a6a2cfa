package org.stepwell.notification;

import java.util.UUID;

/** A message as it leaves. */
record Outgoing(UUID id, String to, String subject, String text) {

    /** Nothing of the person: this text may end up in a log line. */
    @Override
    public String toString() {
        return "Outgoing " + id;
    }
}
