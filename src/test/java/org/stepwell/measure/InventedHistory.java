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

    /** Asked how they find their care; overall null for no answer. */
    public void survey(UUID episode, LocalDate day, Integer overall) {
        jdbc.update(
                "insert into survey (id, version, episode_id, occasion, ask_at, lapse_at, ended_at, ended_as, listened,"
                        + " together, helped, overall, own_page) values (?, 0, ?, 'plan-agreed', ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                UUID.randomUUID(),
                episode,
                at(day),
                at(day.plusDays(21)),
                at(day.plusDays(overall == null ? 21 : 3)),
                overall == null ? "lapsed" : "answered",
                overall,
                overall,
                overall,
                overall,
                overall == null ? null : true);
    }

    /** Met, and asked how they take their medicines. */
    public void adherence(UUID episode, LocalDate day, String said) {
        meeting(episode, day);
        jdbc.update("update contact set adherence = ? where episode_id = ? and made_at = ?", said, episode, at(day));
    }

    public void missed(UUID episode, LocalDate day) {
        meeting(episode, day);
        jdbc.update(
                "update contact set reached = false, channel = null where episode_id = ? and made_at = ?",
                episode,
                at(day));
    }

    /** A crisis that was over after so many minutes, as soon as somebody had spoken with the person. */
    public void crisis(UUID episode, LocalDate day, int minutes) {
        var reached = Timestamp.from(at(day).toInstant().plusSeconds(60L * minutes));
        var id = UUID.randomUUID();
        jdbc.update(
                "insert into crisis (id, version, episode_id, opened_at, level, triaged_at, closed_at, closed_by)"
                        + " values (?, 0, ?, ?, 'low', ?, ?, 'test')",
                id,
                episode,
                at(day),
                at(day),
                reached);
        for (var outcome : new String[] {"not-reached", "reached"}) {
            jdbc.update(
                    "insert into crisis_action (id, version, crisis_id, kind, outcome, recorded_by, recorded_at)"
                            + " values (?, 0, ?, 'contact', ?, 'test', ?)",
                    UUID.randomUUID(),
                    id,
                    outcome,
                    outcome.equals("reached") ? reached : at(day));
        }
    }

    /** In hospital for a week. */
    public void stay(UUID episode, LocalDate day, String reason) {
        jdbc.update(
                "insert into transition (id, version, episode_id, kind, reason, admitted_at, discharged_at, reported_by,"
                        + " reported_at, ended_at, ended_as) values (?, 0, ?, 'inpatient', ?, ?, ?, 'test', ?, ?, 'overtaken')",
                UUID.randomUUID(),
                episode,
                reason,
                at(day),
                at(day.plusDays(7)),
                at(day),
                at(day.plusDays(50)));
    }

    private static Timestamp at(LocalDate day) {
        return Timestamp.from(day.atTime(12, 0).toInstant(ZoneOffset.UTC));
    }
}
