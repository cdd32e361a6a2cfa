package org.stepwell.audit;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.stepwell.patient.PatientId;

/** A row of the trail, as it is kept. */
public record AuditEvent(long id, Instant at, AuditEntry entry) {

    /** @param row of {@code audit_event}, with its columns by their names */
    public static AuditEvent read(ResultSet row) throws SQLException {
        var patient = row.getObject("patient_id", UUID.class);
        return new AuditEvent(
                row.getLong("id"),
                row.getObject("at", OffsetDateTime.class).toInstant(),
                new AuditEntry(
                        row.getString("actor"),
                        AuditAction.of(row.getString("action")),
                        patient == null ? null : new PatientId(patient),
                        row.getString("what"),
                        row.getString("about"),
                        row.getString("reason")));
    }

    /** @return the hash of all it says and of the row before it */
    byte[] hash(byte[] before) {
        return new Digest(before)
                .add(id)
                .add(ChronoUnit.MICROS.between(Instant.EPOCH, at))
                .add(entry.actor())
                .add(entry.action().key())
                .add(entry.patient() == null ? null : entry.patient().toString())
                .add(entry.what())
                .add(entry.about())
                .add(entry.reason())
                .hash();
    }
}
