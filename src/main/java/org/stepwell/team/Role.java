package org.stepwell.team;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.stepwell.workflow.Words;

/** A role on a care team, or beside it; its key is the candidate group of the steps that the role does. */
public enum Role {
    CARE_MANAGER,
    CASE_MANAGER,
    PRIMARY_CARE_PROVIDER,
    PSYCHIATRIST,
    THERAPIST,
    SOCIAL_WORKER,
    PEER_SUPPORT_SPECIALIST,
    FAMILY_THERAPIST,
    PATIENT,
    FAMILY_MEMBER,
    SUPERVISOR,
    ANALYST,
    PRIVACY_OFFICER;

    /** @return the kebab-case name that models, accounts and tables use */
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** @return the name people read */
    public String title() {
        return Words.title(this);
    }

    /** @return whether the role treats or coordinates, as opposed to being cared for, supervising or modelling */
    public boolean isClinical() {
        return ordinal() < PATIENT.ordinal();
    }

    /** @return whether the role is the person's own side: the patient or their family */
    public boolean isPersonal() {
        return this == PATIENT || this == FAMILY_MEMBER;
    }

    /** @return the roles of those who work here */
    public static List<Role> staff() {
        return Arrays.stream(values()).filter(role -> !role.isPersonal()).toList();
    }

    /** @throws IllegalArgumentException when no role has this key */
    public static Role of(String key) {
        return Arrays.stream(values())
                .filter(role -> role.key().equals(key))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No role " + key));
    }
}
