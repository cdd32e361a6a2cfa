package org.stepwell.team;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** A role on a care team, or beside it; its key is the candidate group of the steps that the role does. */
public enum Role {
    CARE_MANAGER("Care manager"),
    CASE_MANAGER("Case manager"),
    PRIMARY_CARE_PROVIDER("Primary care provider"),
    PSYCHIATRIST("Psychiatrist"),
    THERAPIST("Therapist"),
    SOCIAL_WORKER("Social worker"),
    PEER_SUPPORT_SPECIALIST("Peer support specialist"),
    FAMILY_THERAPIST("Family therapist"),
    PATIENT("Patient"),
    FAMILY_MEMBER("Family member"),
    SUPERVISOR("Supervisor"),
    ANALYST("Analyst");

    private final String title;

    Role(String title) {
        this.title = title;
    }

    /** @return the kebab-case name that models, accounts and tables use */
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** @return the name people read */
    public String title() {
        return title;
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
