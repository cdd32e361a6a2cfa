package org.stepwell.team;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.stepwell.patient.PatientId;

/** How far somebody's emergency access to a record goes now: what shows items that are held closer asks here. */
@Component
public class EmergencyAccess {

    private static final String RUNNING = """
            select until, part_2 from emergency_access
             where patient_id = ? and username = ? and until > ? and ended_at is null
             order by until desc limit 1""";

    private final JdbcClient jdbc;
    private final Clock clock;

    EmergencyAccess(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** What an emergency opens; notes of therapy and counselling it never does. */
    public enum Cover {
        NONE,
        MEDICAL,
        /** Substance use records of a Part 2 programme too, under 42 CFR 2.51; the disclosure is on record. */
        INCLUDING_PART_2
    }

    /** Access that has neither run out nor been ended. */
    public record Running(Instant until, boolean includesPart2) {}

    /** @return what the reader may see of the person beyond what their role on the team allows */
    public Cover covers(PatientId patient, String reader) {
        return running(patient, reader)
                .map(access -> access.includesPart2() ? Cover.INCLUDING_PART_2 : Cover.MEDICAL)
                .orElse(Cover.NONE);
    }

    public Optional<Running> running(PatientId patient, String reader) {
        return jdbc.sql(RUNNING)
                .params(patient.value(), reader, Timestamp.from(clock.instant()))
                .query((row, number) -> new Running(row.getTimestamp("until").toInstant(), row.getBoolean("part_2")))
                .optional();
    }
}
