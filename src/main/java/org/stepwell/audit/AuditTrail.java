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
 * transaction did is written together, just before it commits. What must be told although nothing came of it goes to
 * {@link AuditAtOnce}.
 */
@Component
public class AuditTrail {

    private final JdbcTemplate jdbc;
    private final Clock clock;
    private final AtCommit<AuditRow> rows = new AtCommit<>(this::write);

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
        patients.forEach(patient -> rows.add(new AuditRow(at, new AuditEntry(actor, action, patient, what))));
    }

    /** What concerns nobody's record. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void record(AuditAction action, String what, String about) {
        record(new AuditEntry(Actor.current(), action, null, what, about, null));
    }

    @Transactional(propagation = Propagation.MANDATORY)
    public void record(AuditEntry entry) {
        rows.add(new AuditRow(Timestamp.from(clock.instant()), entry));
    }

    private void write(List<AuditRow> gathered) {
        AuditRow.write(jdbc, gathered);
    }
}
