package org.stepwell.oversight;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.stepwell.audit.Actor;
import org.stepwell.audit.AuditAction;
import org.stepwell.audit.AuditEntry;
import org.stepwell.audit.AuditTrail;
import org.stepwell.patient.PatientId;
import org.stepwell.team.NotPermitted;
import org.stepwell.workflow.Word;

/** What stands out in the trail, for supervisors and privacy officers to look at; nobody answers for themselves. */
@Service
public class AccessFlags {

    /** How many a page shows. */
    public static final int MOST = 200;

    private static final String WHAT = "access flag";

    private static final String SELECT = """
            select f.*, coalesce(a.display_name, f.actor) as actor_name, p.given || ' ' || p.family as patient_name,
                   b.display_name as answered_name
              from audit_flag f left join account a on a.username = f.actor left join patient p on p.id = f.patient_id
              left join account b on b.username = f.answered_by
            """;

    private final JdbcClient jdbc;
    private final Trail trail;
    private final AuditTrail audit;
    private final Clock clock;

    AccessFlags(JdbcClient jdbc, Trail trail, AuditTrail audit, Clock clock) {
        this.jdbc = jdbc;
        this.trail = trail;
        this.audit = audit;
        this.clock = clock;
    }

    /** @return those that wait for an answer first, then the answered, the newest first; at most {@link #MOST} */
    @Transactional
    public List<AccessFlag> all() {
        trail.requireRight();
        var flags = jdbc.sql(SELECT + "order by f.answered_at is not null, f.at desc, f.id limit " + MOST)
                .query(AccessFlags::read)
                .list();
        var patients = flags.stream()
                .map(AccessFlag::patient)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
        audit.record(AuditAction.LIST, patients, WHAT);
        return flags;
    }

    /** @return how many wait for an answer */
    public int waiting() {
        return jdbc.sql("select count(*) from audit_flag where answered_at is null")
                .query(Integer.class)
                .single();
    }

    /**
     * Answers one for good.
     *
     * @param reason 10 to 500 characters
     * @throws IllegalArgumentException for a reason that says too little or too much
     * @throws NotPermitted when it is about oneself, there is none, or somebody was quicker
     */
    @Transactional
    public void answer(UUID id, AccessFlag.Finding finding, String reason) {
        trail.requireRight();
        var words = reason.strip();
        if (words.length() < AccessFlag.SHORTEST_REASON || words.length() > AccessFlag.LONGEST_REASON) {
            throw new IllegalArgumentException("A reason of " + words.length() + " characters");
        }
        var flag = jdbc.sql(SELECT + "where f.id = ? and f.answered_at is null and f.actor <> ?")
                .params(id, Actor.current())
                .query(AccessFlags::read)
                .optional()
                .orElseThrow(NotPermitted::new);
        var answered = jdbc.sql("update audit_flag set finding = ?, reason = ?, answered_by = ?, answered_at = ?"
                        + " where id = ? and answered_at is null")
                .params(Word.of(finding), words, Actor.current(), Timestamp.from(clock.instant()), id)
                .update();
        if (answered == 0) {
            throw new NotPermitted();
        }
        audit.record(new AuditEntry(
                Actor.current(), AuditAction.CHANGE, flag.patient(), WHAT, flag.actor(), Word.of(finding)));
    }

    private static AccessFlag read(ResultSet row, int number) throws SQLException {
        var patient = row.getObject("patient_id", UUID.class);
        return new AccessFlag(
                row.getObject("id", UUID.class),
                Word.to(AccessFlag.Kind.class, row.getString("kind")),
                row.getString("actor"),
                row.getString("actor_name"),
                patient == null ? null : new PatientId(patient),
                row.getString("patient_name"),
                row.getTimestamp("at").toInstant(),
                row.getInt("records"),
                Word.to(AccessFlag.Finding.class, row.getString("finding")),
                row.getString("reason"),
                row.getString("answered_name"));
    }
}
