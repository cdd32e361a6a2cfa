package org.stepwell.oversight;

import org.stepwell.audit.AuditEvent;

/**
 * A row of the trail with the names people read.
 *
 * @param actorName the user name where there is no such account; of the system, which part of it
 * @param patientName null when it concerns nobody's record, or nobody who is known
 */
public record TrailLine(AuditEvent event, String actorName, String patientName) {

    private static final String SYSTEM = "system:";

    public TrailLine {
        actorName = actorName.startsWith(SYSTEM) ? actorName.substring(SYSTEM.length()) : actorName;
    }

    /** @return whether nobody did it, but the system by itself */
    public boolean isSystem() {
        return event.entry().actor().startsWith(SYSTEM);
    }
}
