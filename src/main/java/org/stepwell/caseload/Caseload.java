package org.stepwell.caseload;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.stepwell.audit.AuditAction;
import org.stepwell.audit.AuditTrail;
import org.stepwell.coordination.Phase;
import org.stepwell.coordination.RiskLevel;
import org.stepwell.patient.PatientId;
import org.stepwell.team.Account;
import org.stepwell.team.Accounts;
import org.stepwell.team.NotPermitted;
import org.stepwell.team.PatientAccess;
import org.stepwell.team.Role;
import org.stepwell.workflow.Word;

/** Lists the people whose records the signed-in person may open, by name. */
@Service
public class Caseload {

    /** More than anybody reads; whoever needs one beyond it searches. */
    public static final int LIMIT = 200;

    private static final String SELECT = """
            select p.id, p.given, p.family, p.birth_date, e.phase, e.enrolled_on, e.closed_on, e.risk_level,
                   cm.display_name as care_manager,
                   (select array_agg(s.total order by s.taken_at) from score s
                     where s.episode_id = e.id and s.instrument = 'phq-9' and s.total is not null) as phq9,
                   (select min(t.due_at) from work_task t where t.patient_id = p.id and t.status = 'open') as next_due
              from patient p
              left join lateral (select * from episode where patient_id = p.id
                                  order by closed_on desc nulls first limit 1) e on true
              left join care_team_member m on m.episode_id = e.id and m.role = 'care-manager' and m.until is null
              left join account cm on cm.username = m.username
            """;

    /** The rule of {@link org.stepwell.team.PatientAccess} for many patients at once; a test holds them together. */
    private static final String VISIBLE = """
             where (:supervisor or p.id = :own
                    or exists (select 1 from care_team t join care_team_member mine using (episode_id)
                                where t.patient_id = p.id and (t.dissolved_at is null or t.held)
                                  and mine.username = :username and mine.until is null)
                    or exists (select 1 from task_cover c where c.patient_id = p.id and c.username = :username)
                    or (:intake and not exists (select 1 from care_team t
                                                 where t.patient_id = p.id and (t.dissolved_at is null or t.held))))
            """;

    private static final String NAMED = """
               and (:text = '' or p.given || ' ' || p.family ilike :like or p.family || ' ' || p.given ilike :like
                    or exists (select 1 from patient_identifier i where i.patient_id = p.id and i.value = :text))
             order by p.family, p.given, p.id limit :limit
            """;

    private final JdbcClient jdbc;
    private final Accounts accounts;
    private final PatientAccess access;
    private final AuditTrail audit;

    Caseload(JdbcClient jdbc, Accounts accounts, PatientAccess access, AuditTrail audit) {
        this.jdbc = jdbc;
        this.accounts = accounts;
        this.access = access;
        this.audit = audit;
    }

    /**
     * @param text part of a name, or a whole identifier; empty for everybody
     * @return at most {@link #LIMIT} people
     */
    @Transactional
    public List<CaseloadEntry> named(String text) {
        var wanted = text.strip();
        var account = accounts.current().orElseThrow(NotPermitted::new);
        var found = jdbc.sql(SELECT + VISIBLE + NAMED)
                .param("supervisor", account.has(Role.SUPERVISOR))
                .param("intake", account.has(Role.CARE_MANAGER) || account.has(Role.CASE_MANAGER))
                .param("own", own(account), java.sql.Types.OTHER)
                .param("username", account.username())
                .param("text", wanted)
                .param("like", "%" + wanted.replaceAll("([\\\\%_])", "\\\\$1").replaceAll("\\s+", "%") + "%")
                .param("limit", LIMIT)
                .query(Caseload::read)
                .list();
        audit.record(AuditAction.LIST, found.stream().map(CaseloadEntry::id).toList(), "patients");
        return found;
    }

    private UUID own(Account account) {
        var isOpen = account.patient() != null && account.isPersonal() && access.permits(account.patient());
        return isOpen ? account.patient().value() : null;
    }

    private static CaseloadEntry read(ResultSet row, int number) throws SQLException {
        var isOpen = row.getObject("closed_on") == null;
        var phq9 = row.getArray("phq9");
        return new CaseloadEntry(
                new PatientId(row.getObject("id", UUID.class)),
                (row.getString("given") + " " + row.getString("family")).strip(),
                row.getObject("birth_date", LocalDate.class),
                isOpen ? Word.to(Phase.class, row.getString("phase")) : null,
                row.getObject("enrolled_on", LocalDate.class),
                isOpen ? Word.to(RiskLevel.class, row.getString("risk_level")) : null,
                row.getString("care_manager"),
                phq9 == null ? List.of() : Arrays.asList((Integer[]) phq9.getArray()),
                instant(row.getTimestamp("next_due")));
    }

    private static Instant instant(Timestamp value) {
        return value == null ? null : value.toInstant();
    }
}
