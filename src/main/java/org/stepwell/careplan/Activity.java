package org.stepwell.careplan;

import java.time.LocalDate;
import java.util.UUID;
import org.springframework.data.relational.core.mapping.Table;
import org.stepwell.team.Role;
import org.stepwell.workflow.InvalidAnswer;
import org.stepwell.workflow.Words;

/**
 * What somebody on the team has taken on for the person.
 *
 * @param id the same in every version of the plan
 * @param owner the username of who holds the role on the team, null while nobody does
 * @param needId the need it answers, null for none
 * @param referral whether it takes a referral to a service outside the team
 */
@Table("care_plan_activity")
public record Activity(
        UUID id,
        String description,
        Role ownerRole,
        String owner,
        LocalDate dueOn,
        Status status,
        UUID needId,
        boolean referral) {

    /** How far it is, in the codes of FHIR {@code CarePlan.activity.detail.status}. */
    public enum Status {
        NOT_STARTED,
        IN_PROGRESS,
        COMPLETED,
        CANCELLED
    }

    public Activity {
        if (description == null || description.isBlank()) {
            throw new InvalidAnswer("activities", Words.say("wrong.careplan.activity"));
        }
    }

    static Activity from(ActivityDraft draft, String owner) {
        return new Activity(
                UUID.randomUUID(),
                draft.description(),
                draft.ownerRole(),
                owner,
                draft.dueOn(),
                Status.NOT_STARTED,
                draft.needId(),
                draft.referral());
    }

    Activity revised(ActivityDraft draft, String newOwner) {
        return new Activity(
                id, draft.description(), draft.ownerRole(), newOwner, draft.dueOn(), status, needId, referral);
    }

    Activity reported(Status newStatus) {
        return new Activity(id, description, ownerRole, owner, dueOn, newStatus, needId, referral);
    }
}
