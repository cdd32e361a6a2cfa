package org.stepwell.handover;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.stepwell.patient.EpisodeId;
import org.stepwell.workflow.Word;

/** One person on the way from one care manager to another. */
public class HandOver {

    @Id
    private UUID id;

    @Version
    private int version;

    private EpisodeId episodeId;
    private UUID caseloadId;
    private String fromUsername;
    private String toUsername;
    private String reason;
    private String proposedBy;
    private Instant proposedAt;
    private String journeyId;
    private String state;
    private String note;
    private String answeredBy;
    private Instant answeredAt;
    private String declineReason;
    private String told;
    private String says;
    private Instant toldAt;

    HandOver() {}

    static HandOver propose(EpisodeId episode, Proposal proposal, String from, String by, Instant at) {
        var handOver = new HandOver();
        handOver.id = UUID.randomUUID();
        handOver.episodeId = episode;
        handOver.caseloadId = proposal.caseload();
        handOver.fromUsername = from;
        handOver.toUsername = proposal.to();
        handOver.reason = proposal.reason();
        handOver.proposedBy = by;
        handOver.proposedAt = at;
        handOver.move(HandOverState.PROPOSED);
        return handOver;
    }

    void startJourney(String processInstanceId) {
        journeyId = processInstanceId;
    }

    void accept(String warmNote, String by, Instant at) {
        answer(by, at);
        note = warmNote;
        move(HandOverState.MOVED);
    }

    void decline(String why, String by, Instant at) {
        answer(by, at);
        declineReason = why;
        move(HandOverState.DECLINED);
    }

    /** From somebody who declined, or did not answer in time, to somebody else. */
    void proposeTo(String other) {
        mustBe(HandOverState.PROPOSED, HandOverState.DECLINED);
        toUsername = other;
        move(HandOverState.PROPOSED);
    }

    void withdraw() {
        mustBe(HandOverState.PROPOSED, HandOverState.DECLINED);
        move(HandOverState.WITHDRAWN);
    }

    void endWithCare() {
        mustBe(HandOverState.PROPOSED);
        move(HandOverState.CARE_ENDED);
    }

    void tell(String how, String answer, Instant at) {
        mustBe(HandOverState.MOVED);
        told = how;
        says = answer;
        toldAt = at;
        move(HandOverState.DONE);
    }

    private void answer(String by, Instant at) {
        mustBe(HandOverState.PROPOSED);
        answeredBy = by;
        answeredAt = at;
    }

    private void mustBe(HandOverState... expected) {
        for (var one : expected) {
            if (one == state()) {
                return;
            }
        }
        throw new HandOverRefused(id + " is " + state);
    }

    private void move(HandOverState next) {
        state = Word.of(next);
    }

    public UUID id() {
        return id;
    }

    public EpisodeId episodeId() {
        return episodeId;
    }

    /** @return the username of the care manager until now */
    public String from() {
        return fromUsername;
    }

    /** @return the username of who is asked, or has taken over */
    public String to() {
        return toUsername;
    }

    public String reason() {
        return reason;
    }

    public HandOverState state() {
        return Word.to(HandOverState.class, state);
    }

    /** @return the warm hand-over note, once accepted */
    public Optional<String> note() {
        return Optional.ofNullable(note);
    }

    public Optional<String> declineReason() {
        return Optional.ofNullable(declineReason);
    }

    public Optional<String> journeyId() {
        return Optional.ofNullable(journeyId);
    }
}
