package org.stepwell.audit;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.Collection;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.stepwell.patient.PatientId;

/** The append-only trail; a row joins the transaction of what it tells of, so neither exists without the other. */
@Component
public class AuditTrail {

    private static final String INSERT =
            "insert into audit_event (at, actor, action, patient_id, what) values (?, ?, ?, ?, ?)";

    private final JdbcTemplate jdbc;
    private final Clock clock;

    AuditTrail(JdbcTemplate jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** @param what the kind of thing touched ("care plan"), never its content */
    @Transactional(propagation = Propagation.MANDATORY)
    public void record(AuditAction action, PatientId patient, String what) {
        jdbc.update(INSERT, now(), Actor.current(), action.key(), patient.value(), what);
    }

    /** One row a patient, as a list shows each of them. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void record(AuditAction action, Collection<PatientId> patients, String what) {
        var at = now();
        var actor = Actor.current();
        jdbc.batchUpdate(INSERT, patients, 200, (row, patient) -> {
            row.setTimestamp(1, at);
            row.setString(2, actor);
            row.setString(3, action.key());
            row.setObject(4, patient.value());
            row.setString(5, what);
        });
    }

    private Timestamp now() {
        return Timestamp.from(clock.instant());
    }
}
