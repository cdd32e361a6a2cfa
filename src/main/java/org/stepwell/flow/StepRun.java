package org.stepwell.flow;

import java.time.Instant;
import org.stepwell.patient.PatientId;

/**
 * One person at one step, now or once.
 *
 * @param patient null for a process that is about nobody
 * @param endedAt null while it runs
 * @param left whether it was left undone
 * @param task the open task of a user step that runs, else null
 * @param assignee who has it, empty for nobody
 */
public record StepRun(
        String journey,
        String step,
        int version,
        PatientId patient,
        String name,
        Instant startedAt,
        Instant endedAt,
        boolean left,
        String task,
        String assignee) {}
