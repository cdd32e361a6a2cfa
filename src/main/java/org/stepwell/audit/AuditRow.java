package org.stepwell.audit;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.List;
import org.springframework.jdbc.core.JdbcTemplate;

/** An entry and its moment, as it goes into the table. */
record AuditRow(Timestamp at, AuditEntry entry) {

    private static final String INSERT = "insert into audit_event (at, actor, action, patient_id, what, about, reason)"
            + " values (?, ?, ?, ?, ?, ?, ?)";
    private static final int LARGEST_BATCH = 500;

    static void write(JdbcTemplate jdbc, List<AuditRow> rows) {
        jdbc.batchUpdate(INSERT, rows, LARGEST_BATCH, (statement, row) -> row.fill(statement));
    }

    private void fill(PreparedStatement row) throws SQLException {
        row.setTimestamp(1, at);
        row.setString(2, entry.actor());
        row.setString(3, entry.action().key());
        row.setObject(4, entry.patient() == null ? null : entry.patient().value());
        row.setString(5, entry.what());
        row.setString(6, entry.about());
        row.setString(7, entry.reason());
    }
}
