package org.stepwell.emergency;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.stepwell.audit.Actor;
import org.stepwell.audit.AuditAction;
import org.stepwell.audit.AuditTrail;
import org.stepwell.patient.PatientId;
import org.stepwell.team.Accounts;
import org.stepwell.team.Action;
import org.stepwell.team.NotPermitted;
import org.stepwell.workflow.InvalidAnswer;
import org.stepwell.workflow.Word;
import org.stepwell.workflow.Words;

/** What is said to an emergency access afterwards, by those who read the trail and never by whoever had it. */
@Service
public class EmergencyReviews {

    private static final String WHAT = "emergency review";

    private static final String ONE = """
            select e.*, a.display_name from emergency_access e join account a using (username)
             where e.id = ?""";

    private static final String LOOKS = """
            select t.what || ' (' || count(*) || ')' from emergency_access e
              join audit_event t on t.actor = e.username and t.patient_id = e.patient_id
                   and t.at between e.opened_at and coalesce(e.ended_at, e.until)
             where e.id = ? group by t.what order by count(*) desc, t.what""";

    private final JdbcClient jdbc;
    private final Accounts accounts;
    private final AuditTrail audit;
    private final Clock clock;

    EmergencyReviews(JdbcClient jdbc, Accounts accounts, AuditTrail audit, Clock clock) {
        this.jdbc = jdbc;
        this.accounts = accounts;
        this.audit = audit;
        this.clock = clock;
    }

    /** @throws NotPermitted for whoever does not read the trail, and when there is no such access */
    @Transactional
    public EmergencyReview of(UUID access) {
        accounts.currentFor(Action.READ_TRAIL);
        audit.record(AuditAction.READ, patient(access), WHAT);
        return jdbc.sql(ONE)
                .param(access)
                .query((row, number) -> read(row, looks(access)))
                .single();
    }

    /**
     * Files whether it was an emergency.
     *
     * @throws InvalidAnswer for whoever had the access themselves
     * @throws NotPermitted when it was said already, or is not theirs to say
     */
    @Transactional
    public void judge(UUID access, boolean justified, String finding) {
        requireOther(access, "justified");
        file(
                "update emergency_access set justified = ?, finding = ?, reviewed_by = ?, reviewed_at = ?"
                        + " where id = ? and reviewed_at is null",
                access,
                justified,
                finding);
    }

    /**
     * Files what followed from an access that was none.
     *
     * @param breach whether the person has to be told of a breach (45 CFR 164.404, within 60 days)
     */
    @Transactional
    public void followUp(UUID access, boolean breach, String done) {
        requireOther(access, "breach");
        file(
                "update emergency_access set breach = ?, follow_up = ?, followed_by = ?, followed_at = ?"
                        + " where id = ? and followed_at is null",
                access,
                breach,
                done);
    }

    private void file(String update, UUID access, boolean decision, String why) {
        audit.record(AuditAction.CHANGE, patient(access), WHAT);
        var filed = jdbc.sql(update)
                .params(decision, why, Actor.current(), Timestamp.from(clock.instant()), access)
                .update();
        if (filed == 0) {
            throw new NotPermitted();
        }
    }

    private void requireOther(UUID access, String field) {
        accounts.currentFor(Action.READ_TRAIL);
        var had = jdbc.sql("select username from emergency_access where id = ?")
                .param(access)
                .query(String.class)
                .optional();
        if (had.filter(Actor.current()::equals).isPresent()) {
            throw new InvalidAnswer(field, Words.say("wrong.emergency.own"));
        }
    }

    private PatientId patient(UUID access) {
        return jdbc.sql("select patient_id from emergency_access where id = ?")
                .param(access)
                .query(UUID.class)
                .optional()
                .map(PatientId::new)
                .orElseThrow(NotPermitted::new);
    }

    private List<String> looks(UUID access) {
        return jdbc.sql(LOOKS).param(access).query(String.class).list();
    }

    private static EmergencyReview read(ResultSet row, List<String> looks) throws SQLException {
        var ended = row.getTimestamp("ended_at");
        return new EmergencyReview(
                row.getString("display_name"),
                Word.to(EmergencyReason.class, row.getString("reason")),
                row.getString("happened"),
                row.getBoolean("part_2")
                        ? Optional.of(row.getString("recipient") + ", " + row.getString("affiliation"))
                        : Optional.empty(),
                row.getTimestamp("opened_at").toInstant(),
                (ended == null ? row.getTimestamp("until") : ended).toInstant(),
                looks,
                Optional.ofNullable(row.getString("finding")));
    }
}
