package org.stepwell.audit;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.stepwell.patient.PatientId;

/**
 * The append-only trail; a row joins the transaction of what it tells of, so neither exists without the other. What a
 * transaction did is written together, just before it commits.
 */
@Component
public class AuditTrail {

    private static final String INSERT =
            "insert into audit_event (at, actor, action, patient_id, what) values (?, ?, ?, ?, ?)";

    private static final int LARGEST_BATCH = 500;

    private final JdbcTemplate jdbc;
    private final Clock clock;
    private final AtCommit<AuditEntry> entries = new AtCommit<>(this::write);

    AuditTrail(JdbcTemplate jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** @param what the kind of thing touched ("care plan"), never its content */
    @Transactional(propagation = Propagation.MANDATORY)
    public void record(AuditAction action, PatientId patient, String what) {
        record(action, List.of(patient), what);
    }

    /** One row a patient, as a list shows each of them. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void record(AuditAction action, Collection<PatientId> patients, String what) {
        var actor = Actor.current();
        var at = Timestamp.from(clock.instant());
        patients.forEach(patient -> entries.add(new AuditEntry(at, actor, action, patient, what)));
    }

    private void write(List<AuditEntry> entries) {
        jdbc.batchUpdate(INSERT, entries, LARGEST_BATCH, (row, entry) -> {
            row.setTimestamp(1, entry.at());
            row.setString(2, entry.actor());
            row.setString(3, entry.action().key());
            row.setObject(4, entry.patient().value());
            row.setString(5, entry.what());
        });
    }

    /** Who did what to whose record, and when. */
    record AuditEntry(Timestamp at, String actor, AuditAction action, PatientId patient, String what) {}
}
