package org.stepwell.team;

import java.util.Set;
import org.stepwell.patient.PatientId;

/**
 * Somebody who signs in.
 *
 * @param patient the patient the account belongs to, or whose family member it is; null for staff
 */
public record Account(String username, String displayName, Set<Role> roles, PatientId patient) {

    public boolean has(Role role) {
        return roles.contains(role);
    }
}
