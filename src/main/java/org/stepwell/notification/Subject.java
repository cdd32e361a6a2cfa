package org.stepwell.notification;

import org.stepwell.workflow.Word;

/** What a message is about; its word is the key of its wording. */
public enum Subject {
    APPOINTMENT_ARRANGED,
    APPOINTMENT_NEAR,
    PLAN_PUBLISHED,
    PLEASE_CALL,
    CONSENT_DUE,
    SIGN_IN_LINK,
    STEP_ESCALATED;

    /** @return whether it goes to whoever is on call, and not to the person */
    public boolean isForStaff() {
        return this == STEP_ESCALATED;
    }

    boolean isAboutAppointment() {
        return this == APPOINTMENT_ARRANGED || this == APPOINTMENT_NEAR;
    }

    String key() {
        return Word.of(this);
    }
}
