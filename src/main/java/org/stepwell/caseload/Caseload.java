package org.stepwell.caseload;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.stepwell.audit.Actor;
import org.stepwell.audit.AuditAction;
import org.stepwell.audit.AuditTrail;
import org.stepwell.audit.TrailReader;
import org.stepwell.coordination.Phase;
import org.stepwell.coordination.RiskLevel;
import org.stepwell.patient.PatientId;
import org.stepwell.team.Action;
import org.stepwell.workflow.SearchText;
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

    private static final String NAMED = " where " + Visible.CONDITION + """
               and (:text = '' or p.given || ' ' || p.family ilike :like or p.family || ' ' || p.given ilike :like
                    or exists (select 1 from patient_identifier i where i.patient_id = p.id and i.value = :text))
             order by p.family, p.given, p.id limit :limit
            """;

    private static final String THESE = " where " + Visible.CONDITION + " and p.id in (:these)";

    private static final int RECENT = 8;

    private final JdbcClient jdbc;
    private final Visible visible;
    private final AuditTrail audit;
    private final TrailReader trail;

    Caseload(JdbcClient jdbc, Visible visible, AuditTrail audit, TrailReader trail) {
        this.jdbc = jdbc;
        this.visible = visible;
        this.audit = audit;
        this.trail = trail;
    }

    /** @return the people whose records the signed-in person worked with last and may open still, the last first */
    @Transactional
    public List<CaseloadEntry> recent() {
        var last = trail.openedLast(Actor.current(), RECENT);
        if (last.isEmpty()) {
            return List.of();
        }
        var found = jdbc.sql(SELECT + THESE)
                .params(visible.parameters(Action.OPEN_RECORD))
                .param("these", last.stream().map(PatientId::value).toList())
                .query(Caseload::read)
                .list();
        audit.record(AuditAction.LIST, found.stream().map(CaseloadEntry::id).toList(), "patients");
        return found.stream()
                .sorted(Comparator.comparing(entry -> last.indexOf(entry.id())))
                .toList();
    }

    /**
     * @param text part of a name, or a whole identifier; empty for everybody
     * @return at most {@link #LIMIT} people
     */
    @Transactional
    public List<CaseloadEntry> named(String text) {
        var wanted = text.strip();
        var found = jdbc.sql(SELECT + NAMED)
                .params(visible.parameters(Action.OPEN_RECORD))
                .param("text", wanted)
                .param("like", SearchText.pattern(wanted))
                .param("limit", LIMIT)
                .query(Caseload::read)
                .list();
        audit.record(AuditAction.LIST, found.stream().map(CaseloadEntry::id).toList(), "patients");
        return found;
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
