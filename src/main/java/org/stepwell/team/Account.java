package org.stepwell.team;

import java.util.Set;
import java.util.UUID;
import org.stepwell.patient.PatientId;

/**
 * Somebody who signs in.
 *
 * @param patient the patient the account belongs to, or whose family member it is; null for staff
 * @param relatedPerson who a family member is in the register of related persons; null for everybody else
 */
public record Account(String username, String displayName, Set<Role> roles, PatientId patient, UUID relatedPerson) {

    public Account(String username, String displayName, Set<Role> roles, PatientId patient) {
        this(username, displayName, roles, patient, null);
    }

    public boolean has(Role role) {
        return roles.contains(role);
    }

    /** @return whether one of its roles may do this, in whichever relation to the person it is about */
    public boolean may(Action action) {
        return action.isFor(roles);
    }

    /** @return whether one of its roles may do this to whomever it stands to like this */
    public boolean may(Action action, Relation relation) {
        return roles.stream().anyMatch(role -> action.relations(role).contains(relation));
    }

    /** @return whether it is on the person's own side: the patient's, or their family's */
    public boolean isPersonal() {
        return roles.stream().anyMatch(Role::isPersonal);
    }
}
