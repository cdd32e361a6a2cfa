package org.stepwell.team;

import java.util.Set;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.stepwell.audit.Actor;
import org.stepwell.patient.PatientId;

/** The one place that says whose record an account may open. */
@Component
public class PatientAccess {

    private static final Set<Role> INTAKE = Set.of(Role.CARE_MANAGER, Role.CASE_MANAGER);

    private final JdbcTemplate jdbc;
    private final Accounts accounts;

    PatientAccess(JdbcTemplate jdbc, Accounts accounts) {
        this.jdbc = jdbc;
        this.accounts = accounts;
    }

    /** @throws NotPermitted unless {@link #permits} */
    public void require(PatientId patient) {
        if (!permits(patient)) {
            throw new NotPermitted();
        }
    }

    /**
     * A supervisor sees every patient of the clinic; the patient and their family see their own; staff see those on
     * whose care team they are; care and case managers also those in nobody's care yet, so that they can enrol them.
     */
    public boolean permits(PatientId patient) {
        if (Actor.isSystem()) {
            return true;
        }
        return accounts.current().filter(account -> permits(account, patient)).isPresent();
    }

    private boolean permits(Account account, PatientId patient) {
        return account.has(Role.SUPERVISOR)
                || patient.equals(account.patient())
                || isOnCareTeam(account, patient)
                || (account.roles().stream().anyMatch(INTAKE::contains) && isInNobodysCare(patient));
    }

    private boolean isOnCareTeam(Account account, PatientId patient) {
        return exists(
                "select exists (select 1 from care_team t join care_team_member m using (episode_id)"
                        + " where t.patient_id = ? and (t.dissolved_at is null or t.held) and m.username = ? and m.until is null)",
                patient.value(),
                account.username());
    }

    private boolean isInNobodysCare(PatientId patient) {
        return exists(
                "select exists (select 1 from patient where id = ?)"
                        + " and not exists (select 1 from care_team where patient_id = ? and (dissolved_at is null or held))",
                patient.value(),
                patient.value());
    }

    private boolean exists(String sql, Object... parameters) {
        return Boolean.TRUE.equals(jdbc.queryForObject(sql, Boolean.class, parameters));
    }
}
