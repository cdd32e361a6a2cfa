package org.stepwell.assessment;

import java.time.Instant;
import java.util.UUID;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.stepwell.patient.EpisodeId;
import org.stepwell.workflow.Word;

/** An instrument that somebody asked for beside the planned contacts, until it is taken, declined or care ends. */
public class InstrumentRequest {

    /** Where a request is in its short life. */
    public enum Status {
        OPEN,
        TAKEN,
        DECLINED,
        ENDED
    }

    @Id
    private UUID id;

    @Version
    private int version;

    private EpisodeId episodeId;
    private String instrument;
    private String askedBy;
    private Instant askedAt;
    private String status;
    private String journeyId;
    private Instant endedAt;

    InstrumentRequest() {}

    static InstrumentRequest of(EpisodeId episode, Instrument instrument, String askedBy, Instant at) {
        var request = new InstrumentRequest();
        request.id = UUID.randomUUID();
        request.episodeId = episode;
        request.instrument = instrument.code();
        request.askedBy = askedBy;
        request.askedAt = at;
        request.status = Word.of(Status.OPEN);
        return request;
    }

    /** Remembers the process that carries it, so that the end of care reaches exactly that one. */
    void startJourney(String processInstanceId) {
        journeyId = processInstanceId;
    }

    /** Ends it as taken, declined or overtaken by the end of care; throws {@link IllegalStateException} when it has ended. */
    void end(Status how, Instant at) {
        if (status() != Status.OPEN) {
            throw new IllegalStateException("Request " + id + " has ended");
        }
        status = Word.of(how);
        endedAt = at;
    }

    public UUID id() {
        return id;
    }

    public Instrument instrument() {
        return new Instrument(instrument);
    }

    /** @return the username of who asked */
    public String askedBy() {
        return askedBy;
    }

    public Status status() {
        return Word.to(Status.class, status);
    }

    /** @return null until its process has started */
    public String journeyId() {
        return journeyId;
    }
}
