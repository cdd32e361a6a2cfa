package org.stepwell.patient;

import java.sql.Array;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** What records from elsewhere say happened, in its table; only what is new or different is written. */
@Component
public class RecordedEvents {

    private static final String PUT = """
            insert into patient_event (patient_id, source_id, kind, status, setting, codes, details, starts_at, ends_at)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?)
            on conflict (patient_id, source_id) do update
               set (kind, status, setting, codes, details, starts_at, ends_at) = (excluded.kind, excluded.status,
                   excluded.setting, excluded.codes, excluded.details, excluded.starts_at, excluded.ends_at)
            """;

    private static final int LARGEST_BATCH = 500;

    private final JdbcTemplate jdbc;

    RecordedEvents(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /** @return by person, without those of whom nothing is told */
    public Map<PatientId, List<RecordedEvent>> of(Collection<PatientId> patients) {
        var found = new HashMap<PatientId, List<RecordedEvent>>();
        jdbc.query(
                "select * from patient_event where patient_id = any (?) order by starts_at, source_id",
                row -> {
                    var patient = new PatientId(row.getObject("patient_id", UUID.class));
                    found.computeIfAbsent(patient, one -> new ArrayList<>()).add(read(row));
                },
                (Object) patients.stream().map(PatientId::value).toArray(UUID[]::new));
        return found;
    }

    /** @return how many are new or different; a diagnosis stands among the conditions, which count it */
    public int take(PatientId patient, List<RecordedEvent> told) {
        if (told.isEmpty()) {
            return 0;
        }
        var news = FromElsewhere.news(told, of(Set.of(patient)).getOrDefault(patient, List.of()));
        jdbc.batchUpdate(PUT, news, LARGEST_BATCH, (row, event) -> {
            row.setObject(1, patient.value());
            row.setString(2, event.sourceId());
            row.setString(3, event.kind().key());
            row.setString(4, event.status());
            row.setString(5, event.setting());
            row.setArray(6, texts(row.getConnection(), event.codes()));
            row.setArray(7, texts(row.getConnection(), event.details()));
            row.setTimestamp(8, timestamp(event.startsAt()));
            row.setTimestamp(9, timestamp(event.endsAt()));
        });
        return (int) news.stream()
                .filter(event -> event.kind() != RecordedEvent.Kind.DIAGNOSIS)
                .count();
    }

    private static Array texts(Connection connection, Set<String> values) throws SQLException {
        return connection.createArrayOf("text", values.stream().sorted().toArray());
    }

    private static RecordedEvent read(ResultSet row) throws SQLException {
        return new RecordedEvent(
                row.getString("source_id"),
                RecordedEvent.Kind.of(row.getString("kind")),
                row.getString("status"),
                row.getString("setting"),
                Set.of((String[]) row.getArray("codes").getArray()),
                Set.of((String[]) row.getArray("details").getArray()),
                instant(row.getTimestamp("starts_at")),
                instant(row.getTimestamp("ends_at")));
    }

    private static Timestamp timestamp(Instant at) {
        return at == null ? null : Timestamp.from(at.truncatedTo(ChronoUnit.MICROS));
    }

    private static Instant instant(Timestamp at) {
        return at == null ? null : at.toInstant();
    }
}
