package org.stepwell.measure;

import java.sql.Date;
import java.sql.Timestamp;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.UUID;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.stepwell.coordination.Enrolment;
import org.stepwell.patient.Demographics;
import org.stepwell.patient.Gender;
import org.stepwell.patient.PatientId;

/** Writes care of long ago straight into the tables, so that a test can have a year nobody else has touched. */
@Component
public class InventedHistory {

    private final Enrolment enrolment;
    private final JdbcTemplate jdbc;

    InventedHistory(Enrolment enrolment, JdbcTemplate jdbc) {
        this.enrolment = enrolment;
        this.jdbc = jdbc;
    }

    public PatientId person(String given, Gender gender, int born) {
        return enrolment.register(
                new Demographics("Longago", given, LocalDate.of(born, 5, 5), gender, false, null, null, null));
    }

    public UUID episode(PatientId patient, LocalDate enrolled, LocalDate closed, String outcome) {
        var id = UUID.randomUUID();
        jdbc.update(
                "insert into episode (id, version, patient_id, phase, phase_since, outcome, enrolled_on, closed_on)"
                        + " values (?, 0, ?, 'treatment', ?, ?, ?, ?)",
                id,
                patient.value(),
                at(enrolled),
                outcome,
                Date.valueOf(enrolled),
                Date.valueOf(closed));
        return id;
    }

    public void phq9(PatientId patient, UUID episode, LocalDate day, int total) {
        jdbc.update(
                "insert into score (id, version, patient_id, episode_id, instrument, total, maximum, severity,"
                        + " suicide_screen, taken_at, taken_by, source_id)"
                        + " values (?, 0, ?, ?, 'phq-9', ?, 27, 'mild', 'none', ?, 'test', ?)",
                UUID.randomUUID(),
                patient.value(),
                episode,
                total,
                at(day),
                UUID.randomUUID().toString());
    }

    public void meeting(UUID episode, LocalDate day) {
        jdbc.update(
                "insert into contact (id, version, episode_id, made_at, made_by, reached, channel, barriers,"
                        + " wants_change, care_goes_on) values (?, 0, ?, ?, 'test', true, 'phone', '{}', false, 'here')",
                UUID.randomUUID(),
                episode,
                at(day));
    }

    private static Timestamp at(LocalDate day) {
        return Timestamp.from(day.atTime(12, 0).toInstant(ZoneOffset.UTC));
    }
}
