package org.stepwell.medication;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.stepwell.patient.EpisodeId;
import org.stepwell.workflow.Word;

/** Knows the one journey of an episode's medicines, and lets whoever has news for it in one at a time. */
@Component
class MedicationJourneys {

    private final JdbcClient jdbc;
    private final Clock clock;

    MedicationJourneys(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** @return the running journey; empty when none was started, and then nobody else starts one before we commit */
    Optional<String> lock(EpisodeId episode) {
        jdbc.sql("insert into medication_journey (episode_id) values (?) on conflict do nothing")
                .param(episode.value())
                .update();
        return running(episode, " for update");
    }

    /** @return the running journey */
    Optional<String> of(EpisodeId episode) {
        return running(episode, "");
    }

    void started(EpisodeId episode, String journey) {
        jdbc.sql("update medication_journey set journey_id = ? where episode_id = ?")
                .params(journey, episode.value())
                .update();
    }

    /** Keeps why the next round begins. */
    void remember(EpisodeId episode, Reason reason) {
        jdbc.sql("update medication_journey set pending_reason = ? where episode_id = ?")
                .params(Word.of(reason), episode.value())
                .update();
    }

    /** @return why the next round begins, once; empty when nobody asked for it, as when a review falls due */
    Optional<Reason> takeReason(EpisodeId episode) {
        var pending = jdbc.sql("select pending_reason from medication_journey"
                        + " where episode_id = ? and pending_reason is not null")
                .param(episode.value())
                .query(String.class)
                .optional()
                .map(word -> Word.to(Reason.class, word));
        jdbc.sql("update medication_journey set pending_reason = null where episode_id = ?")
                .param(episode.value())
                .update();
        return pending;
    }

    void ended(EpisodeId episode) {
        jdbc.sql("update medication_journey set ended_at = ? where episode_id = ?")
                .params(Timestamp.from(clock.instant()), episode.value())
                .update();
    }

    private Optional<String> running(EpisodeId episode, String locking) {
        return jdbc.sql(
                        "select coalesce(journey_id, '') from medication_journey where episode_id = ? and ended_at is null"
                                + locking)
                .param(episode.value())
                .query(String.class)
                .optional()
                .filter(journey -> !journey.isEmpty());
    }
}
