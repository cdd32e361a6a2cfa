package org.stepwell.review;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.stepwell.patient.EpisodeId;
import org.stepwell.patient.PatientId;

/**
 * Reads how people in care are doing, for the rules that say who needs a look. One statement over the tables of several
 * features, as a dozen questions for each of some hundred people would take the morning.
 */
@Component
public class EpisodeCourses {

    private final JdbcClient jdbc;

    EpisodeCourses(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @return empty once the episode is closed */
    public Optional<EpisodeCourse> of(EpisodeId episode) {
        return jdbc.sql("select * from episode_course where episode_id = ?")
                .param(episode.value())
                .query(EpisodeCourses::read)
                .optional();
    }

    /** @return the open episode of the patient, if they are in care */
    public Optional<EpisodeId> openOf(PatientId patient) {
        return jdbc.sql("select id from episode where patient_id = ? and closed_on is null")
                .param(patient.value())
                .query(UUID.class)
                .optional()
                .map(EpisodeId::new);
    }

    /** @return every open episode */
    public List<EpisodeId> open() {
        return jdbc
                .sql("select id from episode where closed_on is null order by enrolled_on, id")
                .query(UUID.class)
                .list()
                .stream()
                .map(EpisodeId::new)
                .toList();
    }

    static EpisodeCourse read(ResultSet row, int number) throws SQLException {
        return new EpisodeCourse(
                new EpisodeId(row.getObject("episode_id", UUID.class)),
                new PatientId(row.getObject("patient_id", UUID.class)),
                row.getString("phase"),
                row.getString("risk_level"),
                row.getObject("enrolled_on", LocalDate.class),
                new EpisodeCourse.Course(
                        row.getObject("phq9_first", Integer.class),
                        row.getObject("phq9_last", Integer.class),
                        row.getObject("phq9_rise", Integer.class),
                        instant(row, "phq9_first_at"),
                        instant(row, "phq9_last_at")),
                new EpisodeCourse.Course(
                        row.getObject("gad7_first", Integer.class),
                        row.getObject("gad7_last", Integer.class),
                        row.getObject("gad7_rise", Integer.class),
                        null,
                        instant(row, "gad7_last_at")),
                instant(row, "improved_at"),
                instant(row, "contact_at"),
                row.getBoolean("reviewed"),
                row.getBoolean("in_crisis"),
                instant(row, "discharged_at"),
                row.getObject("consent_expires_on", LocalDate.class),
                row.getInt("open_referrals"),
                instant(row, "medicines_changed_at"));
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        Timestamp value = row.getTimestamp(column);
        return value == null ? null : value.toInstant();
    }
}
