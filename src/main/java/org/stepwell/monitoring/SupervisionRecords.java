package org.stepwell.monitoring;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.stepwell.audit.Actor;
import org.stepwell.patient.EpisodeId;
import org.stepwell.team.Changes;
import org.stepwell.team.Reads;
import org.stepwell.workflow.Word;

/** Files what supervisors did about missed contacts and consultations. */
@Service
public class SupervisionRecords {

    private final SupervisionRecordRepository records;
    private final Clock clock;

    SupervisionRecords(SupervisionRecordRepository records, Clock clock) {
        this.records = records;
        this.clock = clock;
    }

    /** The note may be null. */
    @Changes("supervision record")
    public void record(EpisodeId episode, Missed missed, String action, String note) {
        records.save(new SupervisionRecord(
                UUID.randomUUID(), 0, episode, Word.of(missed), action, note, Actor.current(), clock.instant()));
    }

    /** @return every record, the oldest first */
    @Reads("supervision records")
    public List<SupervisionRecord> of(EpisodeId episode) {
        return records.findByEpisodeIdOrderByRecordedAt(episode);
    }
}
