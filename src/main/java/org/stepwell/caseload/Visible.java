package org.stepwell.caseload;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.HashMap;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.stepwell.team.Account;
import org.stepwell.team.Accounts;
import org.stepwell.team.Action;
import org.stepwell.team.NotPermitted;
import org.stepwell.team.PatientAccess;
import org.stepwell.team.Relation;

/** The rule of {@link PatientAccess} for many patients at once; a test holds them together. */
@Component
class Visible {

    /** On a patient {@code p}; needs {@link #parameters}. */
    static final String CONDITION = """
            (:supervisor or p.id = cast(:own as uuid)
             or exists (select 1 from care_team t join care_team_member mine using (episode_id)
                         where t.patient_id = p.id and (t.dissolved_at is null or t.held)
                           and mine.username = :username and mine.until is null)
             or exists (select 1 from task_cover c where c.patient_id = p.id and c.username = :username)
             or (:emergency and exists (select 1 from emergency_access e
                                         where e.patient_id = p.id and e.username = :username
                                           and e.until > :now and e.ended_at is null))
             or (:intake and not exists (select 1 from care_team t
                                          where t.patient_id = p.id and (t.dissolved_at is null or t.held))))
            """;

    private final Accounts accounts;
    private final PatientAccess access;
    private final Clock clock;

    Visible(Accounts accounts, PatientAccess access, Clock clock) {
        this.accounts = accounts;
        this.access = access;
        this.clock = clock;
    }

    /** @param action what is done with whom it finds: opened, or taken along */
    Map<String, Object> parameters(Action action) {
        var account = accounts.current().orElseThrow(NotPermitted::new);
        var parameters = new HashMap<String, Object>();
        parameters.put("supervisor", account.may(action, Relation.LEADS_THE_TEAM));
        parameters.put("intake", account.may(action, Relation.IN_NOBODYS_CARE));
        parameters.put("emergency", account.may(action, Relation.IN_AN_EMERGENCY));
        parameters.put("now", Timestamp.from(clock.instant()));
        parameters.put("own", own(account));
        parameters.put("username", account.username());
        return parameters;
    }

    private String own(Account account) {
        var isOpen = account.patient() != null && account.isPersonal() && access.permits(account.patient());
        return isOpen ? account.patient().toString() : null;
    }
}
