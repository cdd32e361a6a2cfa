package org.stepwell.audit;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.stepwell.patient.PatientId;

/** Reads back who touched a record; whoever calls has authorised the asker by then. */
@Component
public class TrailReader {

    /** The system's own steps are left out: nobody looked. */
    private static final String LOOKS = """
            select (at at time zone :zone)::date as day, actor, bool_or(action <> 'list') as opened,
                   bool_or(action in ('change', 'import')) as changed, array_agg(distinct what) as what
              from audit_event
             where patient_id = :patient and actor not like 'system:%' and action in (:looks)
             group by day, actor order by day desc, actor limit :most
            """;

    /** Looks back only so far that its time does not grow with the years somebody has worked here. */
    private static final String OPENED_LAST = """
            select patient_id
              from (select patient_id, at from audit_event
                     where actor = :actor and action in ('read', 'change') order by at desc limit 2000) lately
             group by patient_id order by max(at) desc limit :most
            """;

    private static final List<String> LOOKED = Stream.of(
                    AuditAction.READ,
                    AuditAction.LIST,
                    AuditAction.CHANGE,
                    AuditAction.IMPORT,
                    AuditAction.EXPORT,
                    AuditAction.BREAK_GLASS)
            .map(AuditAction::key)
            .toList();

    private final JdbcClient jdbc;
    private final Clock clock;

    TrailReader(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** @return a line for each person and day, the newest first */
    public List<Look> of(PatientId patient, int most) {
        return jdbc.sql(LOOKS)
                .param("zone", clock.getZone().getId())
                .param("patient", patient.value())
                .param("looks", LOOKED)
                .param("most", most)
                .query(TrailReader::read)
                .list();
    }

    /** @return whose records the actor opened or changed lately, the last first */
    public List<PatientId> openedLast(String actor, int most) {
        return jdbc.sql(OPENED_LAST)
                .param("actor", actor)
                .param("most", most)
                .query((row, number) -> new PatientId(row.getObject("patient_id", UUID.class)))
                .list();
    }

    private static Look read(ResultSet row, int number) throws SQLException {
        return new Look(
                row.getObject("day", LocalDate.class),
                row.getString("actor"),
                row.getBoolean("opened"),
                row.getBoolean("changed"),
                List.of((String[]) row.getArray("what").getArray()));
    }
}
