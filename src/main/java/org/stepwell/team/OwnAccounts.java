package org.stepwell.team;

import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.stepwell.audit.Actor;
import org.stepwell.audit.AuditAction;
import org.stepwell.audit.AuditEntry;
import org.stepwell.audit.AuditTrail;
import org.stepwell.patient.PatientId;

/** Who of a patient's own side has an account, which the team closes and opens again. */
@Service
public class OwnAccounts {

    private static final String OWN_PAGE = "own page";
    private static final String OF =
            "select username, display_name, 'patient' = any (roles) as is_patient, related_person_id, enabled"
                    + " from account where patient_id = ? and roles && array['patient', 'family-member'] ";

    private final JdbcClient jdbc;
    private final Accounts accounts;
    private final AuditTrail audit;

    OwnAccounts(JdbcClient jdbc, Accounts accounts, AuditTrail audit) {
        this.jdbc = jdbc;
        this.accounts = accounts;
        this.audit = audit;
    }

    /**
     * An account on the person's own side.
     *
     * @param patients whether it is the patient's own, and not a family member's
     * @param relatedPerson who a family member is in the register; null for the patient
     * @param open whether it lets anybody in
     */
    public record OwnAccount(String username, String name, boolean patients, UUID relatedPerson, boolean open) {}

    /** @return the patient's own account first, then the family's by name */
    @Reads(OWN_PAGE)
    public List<OwnAccount> of(PatientId patient) {
        return jdbc.sql(OF + "order by is_patient desc, display_name, username")
                .param(patient.value())
                .query((row, number) -> new OwnAccount(
                        row.getString("username"),
                        row.getString("display_name"),
                        row.getBoolean("is_patient"),
                        row.getObject("related_person_id", UUID.class),
                        row.getBoolean("enabled")))
                .list();
    }

    /**
     * Lets nobody in by it any more: neither by password nor by a link that is still out, and whoever is signed in is
     * signed out at their next step.
     *
     * @throws NotPermitted for the person's own side, and when the account is not of this person's side
     */
    @Changes(OWN_PAGE)
    public void close(PatientId patient, String username) {
        set(patient, username, false);
        jdbc.sql("delete from one_time_tokens where username = ?")
                .param(username)
                .update();
    }

    /** Lets them in again, by the next link; throws as {@link #close} does. */
    @Changes(OWN_PAGE)
    public void reopen(PatientId patient, String username) {
        set(patient, username, true);
    }

    private void set(PatientId patient, String username, boolean open) {
        if (accounts.current().filter(account -> !account.isPersonal()).isEmpty()) {
            throw new NotPermitted();
        }
        var changed = jdbc.sql("update account set enabled = ? where username = ? and patient_id = ?"
                        + " and roles && array['patient', 'family-member']")
                .params(open, username, patient.value())
                .update();
        if (changed == 0) {
            throw new NotPermitted();
        }
        var what = open ? "account opened again" : "account closed";
        audit.record(new AuditEntry(Actor.current(), AuditAction.ACCOUNT, patient, what, username, null));
    }
}
