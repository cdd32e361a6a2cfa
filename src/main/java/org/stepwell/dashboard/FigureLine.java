package org.stepwell.dashboard;

import java.time.Instant;
import org.stepwell.patient.PatientId;

/**
 * Somebody behind a figure.
 *
 * @param what the task, service or level it is about, empty when the figure says it all
 * @param since since when it is so, null when it is still to come
 * @param clock until when it must be dealt with, null for no such promise
 * @param task the open task that deals with it, null when there is none
 * @param assignee who has that task, null for nobody
 * @param careManager null when nobody is
 */
public record FigureLine(
        PatientId patient,
        String name,
        String what,
        Instant since,
        Instant clock,
        String task,
        String assignee,
        String careManager) {}
