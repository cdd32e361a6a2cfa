package org.stepwell.careplan;

import java.time.LocalDate;
import java.util.UUID;
import org.stepwell.team.Role;

/**
 * An activity as somebody proposes it.
 *
 * @param activityId the activity it rewords, null for a new one
 * @param ownerRole who takes it on, null while nobody does
 * @param needId the need a new activity answers, null for none
 * @param referral whether a new activity takes a referral
 */
public record ActivityDraft(
        UUID activityId, String description, Role ownerRole, LocalDate dueOn, UUID needId, boolean referral) {

    public ActivityDraft(UUID activityId, String description, Role ownerRole, LocalDate dueOn) {
        this(activityId, description, ownerRole, dueOn, null, false);
    }

    ActivityDraft ownedBy(Role role) {
        return new ActivityDraft(activityId, description, role, dueOn, needId, referral);
    }
}
