package org.stepwell.notification;

import java.util.Optional;
import org.stepwell.team.Role;
import org.stepwell.workflow.Word;

/** What a message is about; its word is the key of its wording. */
public enum Subject {
    APPOINTMENT_ARRANGED,
    APPOINTMENT_NEAR,
    PLAN_PUBLISHED,
    PLEASE_CALL,
    CONSENT_DUE,
    SIGN_IN_LINK,
    STEP_ESCALATED,
    RECORD_OPENED,
    REVIEW_WAITS;

    /** @return whether it goes to whoever is on call, and not to the person */
    public boolean isForStaff() {
        return onCall().isPresent();
    }

    /** @return the role on call that is told; empty for what goes to the person */
    public Optional<Role> onCall() {
        return switch (this) {
            case STEP_ESCALATED, RECORD_OPENED -> Optional.of(Role.SUPERVISOR);
            case REVIEW_WAITS -> Optional.of(Role.PRIVACY_OFFICER);
            default -> Optional.empty();
        };
    }

    boolean isAboutAppointment() {
        return this == APPOINTMENT_ARRANGED || this == APPOINTMENT_NEAR;
    }

    String key() {
        return Word.of(this);
    }
}
