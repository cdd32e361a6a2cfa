package org.stepwell.relapse;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.MappedCollection;
import org.stepwell.patient.EpisodeId;
import org.stepwell.workflow.Word;

/** The offer of care to somebody whose care had ended, open until they have answered. */
public class ReturnOffer {

    /** How an offer ends: by the person's word, or because they came back by another way. */
    public enum End {
        RETURN,
        DECLINE,
        ENROLLED
    }

    @Id
    private UUID id;

    @Version
    private int version;

    private EpisodeId episodeId;
    private UUID scoreId;
    private String journeyId;
    private Instant openedAt;
    private Instant endedAt;
    private String endedAs;

    @MappedCollection(idColumn = "return_offer_id", keyColumn = "position")
    private List<ReturnAnswer> answers = new ArrayList<>();

    ReturnOffer() {}

    static ReturnOffer open(EpisodeId ended, UUID score, Instant at) {
        var offer = new ReturnOffer();
        offer.id = UUID.randomUUID();
        offer.episodeId = ended;
        offer.scoreId = score;
        offer.openedAt = at;
        return offer;
    }

    /** Remembers the process that carries it. */
    void startJourney(String processInstanceId) {
        journeyId = processInstanceId;
    }

    void answered(ReturnAnswer answer) {
        answers.add(answer);
        switch (Word.to(ReturnAnswer.Answer.class, answer.answer())) {
            case RETURN -> end(End.RETURN, answer.at());
            case DECLINE -> end(End.DECLINE, answer.at());
            case DEFER, NOT_REACHED -> {
                // The process asks again.
            }
        }
    }

    void end(End as, Instant at) {
        endedAs = Word.of(as);
        endedAt = at;
    }

    public UUID id() {
        return id;
    }

    /** @return the episode that had ended */
    public EpisodeId episodeId() {
        return episodeId;
    }

    /** @return the score that made us ask */
    public UUID scoreId() {
        return scoreId;
    }

    public String journeyId() {
        return journeyId;
    }

    public Instant openedAt() {
        return openedAt;
    }

    /** @return empty while the person has not answered */
    public Optional<End> endedAs() {
        return Optional.ofNullable(Word.to(End.class, endedAs));
    }

    /** @return what was answered, in order */
    public List<ReturnAnswer> answers() {
        return List.copyOf(answers);
    }
}
