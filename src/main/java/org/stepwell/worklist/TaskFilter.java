package org.stepwell.worklist;

import org.stepwell.coordination.RiskLevel;
import org.stepwell.patient.PatientId;
import org.stepwell.team.Role;
import org.stepwell.workflow.Word;
import org.stepwell.workflow.Words;

/**
 * What a list of tasks is narrowed to; a field that is null narrows nothing.
 *
 * @param text part of a person's name or of a task's
 * @param step the id of a step in its model
 * @param version a process and its version, such as {@code shared-care-plan:3}
 * @param team the username of the care manager whose people it is about
 * @param holder the username of whoever has it
 */
public record TaskFilter(
        Scope scope,
        String text,
        PatientId patient,
        String step,
        Role role,
        RiskLevel risk,
        Stretch due,
        String version,
        String team,
        String holder) {

    /** Whose tasks. */
    public enum Scope {
        MINE,
        POOL,
        ALL;

        public String title() {
            return Words.say("word.scope." + Word.of(this));
        }
    }

    /** @return everything of this scope */
    public static TaskFilter of(Scope scope) {
        return new TaskFilter(scope, null, null, null, null, null, null, null, null, null);
    }

    /** @return whether it narrows the scope */
    public boolean isNarrowed() {
        return !equals(of(scope));
    }
}
