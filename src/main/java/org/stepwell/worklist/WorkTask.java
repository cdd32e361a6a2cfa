package org.stepwell.worklist;

import java.time.Instant;
import java.util.List;
import org.stepwell.coordination.RiskLevel;
import org.stepwell.patient.EpisodeId;
import org.stepwell.patient.PatientId;
import org.stepwell.team.Account;
import org.stepwell.team.Role;

/**
 * A task on somebody's list: one step of one patient's journey.
 *
 * @param roles the roles that may do it
 * @param assignee the username it lies with; null while it waits in the roles' pool
 * @param dueAt null when nothing is promised
 * @param risk of the person, null when not rated
 * @param priority 0 to 100, 50 when the model says nothing
 * @param rank how early it comes in a list, and why
 * @param endedBy the name of who completed it; null while open, and when the journey left it behind
 */
public record WorkTask(
        String id,
        EpisodeId episode,
        PatientId patient,
        String patientName,
        RiskLevel risk,
        String processKey,
        String step,
        String name,
        List<Role> roles,
        String assignee,
        String assigneeName,
        Instant assignedAt,
        Instant dueAt,
        int priority,
        TaskRank rank,
        Instant createdAt,
        Status status,
        Instant endedAt,
        String endedBy) {

    /** From this priority on a task comes before all others, whenever those are due. */
    public static final int URGENT = 90;

    /** Where a task is in its short life. */
    public enum Status {
        OPEN,
        COMPLETED,
        CANCELLED
    }

    public boolean isUrgent() {
        return priority >= URGENT;
    }

    /** @return whether this account may complete it: it lies with them, or it is theirs to decide as the patient or family */
    public boolean mayBeDoneBy(Account account) {
        return account.username().equals(assignee)
                || (patient.equals(account.patient())
                        && roles.stream().anyMatch(role -> role.isPersonal() && account.has(role)));
    }

    /** @return whether this account holds one of its roles on the team's side */
    public boolean isFor(Account account) {
        return roles.stream().filter(role -> !role.isPersonal()).anyMatch(account::has);
    }

    /** @return whether this account may take it from the pool; a pool is the team's, never the patients' */
    public boolean mayBeTakenBy(Account account) {
        return assignee == null && isFor(account);
    }
}
