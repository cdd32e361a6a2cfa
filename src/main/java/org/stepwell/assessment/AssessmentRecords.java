package org.stepwell.assessment;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.UncheckedIOException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.stepwell.audit.Actor;
import org.stepwell.coordination.LevelOfCare;
import org.stepwell.coordination.RiskLevel;
import org.stepwell.patient.EpisodeId;
import org.stepwell.patient.Preferences;
import org.stepwell.workflow.Word;

/** Keeps the sections of an assessment, each filed once by its own specialist, and that it is complete. */
@Component
class AssessmentRecords {

    private static final Map<Class<?>, String> SECTIONS = Map.of(
            Preferences.class, "wellbeing",
            SocialNeeds.class, "social-needs",
            BehaviouralHealth.class, "behavioural-health",
            PhysicalHealth.class, "physical-health");

    private final JdbcClient jdbc;
    private final ObjectMapper json;
    private final Clock clock;

    AssessmentRecords(JdbcClient jdbc, ObjectMapper json, Clock clock) {
        this.jdbc = jdbc;
        this.json = json;
        this.clock = clock;
    }

    /** @return when it was filed */
    Instant file(EpisodeId episode, Object section) {
        var now = clock.instant();
        jdbc.sql("insert into assessment_section (episode_id, section, content, recorded_by, recorded_at)"
                        + " values (?, ?, cast(? as jsonb), ?, ?)")
                .param(episode.value())
                .param(SECTIONS.get(section.getClass()))
                .param(written(section))
                .param(Actor.current())
                .param(Timestamp.from(now))
                .update();
        return now;
    }

    <T> Optional<T> find(EpisodeId episode, Class<T> section) {
        return jdbc.sql("select content from assessment_section where episode_id = ? and section = ?")
                .param(episode.value())
                .param(SECTIONS.get(section))
                .query(String.class)
                .optional()
                .map(content -> read(content, section));
    }

    void complete(EpisodeId episode, RiskLevel risk, LevelOfCare level) {
        jdbc.sql("insert into assessment (episode_id, risk_level, level_of_care, completed_at) values (?, ?, ?, ?)")
                .param(episode.value())
                .param(Word.of(risk))
                .param(Word.of(level))
                .param(Timestamp.from(clock.instant()))
                .update();
    }

    private String written(Object section) {
        try {
            return json.writeValueAsString(section);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    private <T> T read(String content, Class<T> section) {
        try {
            return json.readValue(content, section);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }
}
