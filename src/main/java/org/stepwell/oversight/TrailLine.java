package org.stepwell.oversight;

import org.stepwell.audit.AuditEvent;

/**
 * A row of the trail with the names people read.
 *
 * @param actorName the user name where there is no such account
 * @param patientName null when it concerns nobody's record, or nobody who is known
 */
public record TrailLine(AuditEvent event, String actorName, String patientName) {}
