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
import org.stepwell.team.Action;
import org.stepwell.workflow.SearchText;
import org.stepwell.workflow.Word;

/** The registry of collaborative care: everybody in care whose record one may open, and how each of them stands. */
@Service
public class Registry {

    /** More than one care manager has by the norm; whoever has more narrows it, or takes the file. */
    public static final int LIMIT = 120;

    private static final int LARGEST_FILE = 20_000;

    private static final String SELECT = """
            select s.*, p.given || ' ' || p.family as name, n.due as next_contact, cm.display_name as care_manager,
                   (select array_agg(c.total order by c.taken_at) from score c
                     where c.episode_id = s.episode_id and c.instrument = 'phq-9' and c.total is not null) as phq9,
                   (select array_agg(c.total order by c.taken_at) from score c
                     where c.episode_id = s.episode_id and c.instrument = 'gad-7' and c.total is not null) as gad7
              from standing s
              join patient p on p.id = s.patient_id
              left join next_contact n on n.episode_id = s.episode_id
              left join care_team_member m
                     on m.episode_id = s.episode_id and m.role = 'care-manager' and m.until is null
              left join account cm on cm.username = m.username
             where
            """ + Visible.CONDITION + """
               and (cast(:like as text) is null or p.given || ' ' || p.family ilike :like
                    or p.family || ' ' || p.given ilike :like)
               and (cast(:flag as text) is null or :flag = any (s.flags))
               and (cast(:risk as text) is null or s.risk_level = :risk)
               and (cast(:phase as text) is null or s.phase = :phase)
               and (cast(:team as text) is null or m.username = :team)
             order by %s, p.family, p.given, p.id limit :limit
            """;

    private final JdbcClient jdbc;
    private final Visible visible;
    private final AuditTrail audit;

    Registry(JdbcClient jdbc, Visible visible, AuditTrail audit) {
        this.jdbc = jdbc;
        this.visible = visible;
        this.audit = audit;
    }

    /** @return at most {@link #LIMIT} people */
    @Transactional
    public List<RegistryLine> lines(RegistryFilter filter) {
        return read(filter, LIMIT, AuditAction.LIST);
    }

    /** @return everybody the filter fits, to be written into a file */
    @Transactional
    public List<RegistryLine> export(RegistryFilter filter) {
        return read(filter, LARGEST_FILE, AuditAction.EXPORT);
    }

    private List<RegistryLine> read(RegistryFilter filter, int limit, AuditAction action) {
        var lines = jdbc.sql(SELECT.formatted(filter.sort().column()))
                .params(visible.parameters(action == AuditAction.EXPORT ? Action.EXPORT_RECORD : Action.OPEN_RECORD))
                .param("like", filter.text() == null ? null : SearchText.pattern(filter.text()))
                .param("flag", Word.of(filter.flag()))
                .param("risk", Word.of(filter.risk()))
                .param("phase", Word.of(filter.phase()))
                .param("team", filter.team())
                .param("limit", limit)
                .query(Registry::line)
                .list();
        audit.record(action, lines.stream().map(RegistryLine::patient).toList(), "caseload");
        return lines;
    }

    private static RegistryLine line(ResultSet row, int number) throws SQLException {
        return new RegistryLine(
                new PatientId(row.getObject("patient_id", UUID.class)),
                row.getString("name").strip(),
                Word.to(Phase.class, row.getString("phase")),
                Word.to(RiskLevel.class, row.getString("risk_level")),
                row.getObject("enrolled_on", LocalDate.class),
                totals(row, "phq9"),
                totals(row, "gad7"),
                row.getString("response"),
                instant(row, "contact_at"),
                instant(row, "next_contact"),
                Arrays.stream((String[]) row.getArray("flags").getArray())
                        .map(flag -> Word.to(CaseloadFlag.class, flag))
                        .sorted()
                        .toList(),
                row.getInt("open_referrals"),
                instant(row, "medicines_changed_at"),
                row.getString("care_manager"));
    }

    private static List<Integer> totals(ResultSet row, String column) throws SQLException {
        var totals = row.getArray(column);
        return totals == null ? List.of() : List.of((Integer[]) totals.getArray());
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        Timestamp value = row.getTimestamp(column);
        return value == null ? null : value.toInstant();
    }
}
