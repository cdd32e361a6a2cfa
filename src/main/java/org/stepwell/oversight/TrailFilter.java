package org.stepwell.oversight;

import java.time.LocalDate;
import org.stepwell.audit.AuditAction;

/**
 * Which rows of the trail are meant; null narrows nothing.
 *
 * @param patient an id of a patient or part of a name
 * @param person who did it: a user name or part of the name people read
 * @param from the first day
 * @param until the last day
 * @param before only rows older than this one
 */
public record TrailFilter(
        String patient, String person, AuditAction action, LocalDate from, LocalDate until, Long before) {}
