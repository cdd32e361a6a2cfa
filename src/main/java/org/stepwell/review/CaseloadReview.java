package org.stepwell.review;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.stepwell.patient.EpisodeId;
import org.stepwell.team.Role;
import org.stepwell.workflow.Word;

/** One person on one week's list, from why they are on it to what came of the recommendation. */
public class CaseloadReview {

    @Id
    private UUID id;

    @Version
    private int version;

    private EpisodeId episodeId;
    private LocalDate week;
    private int rank;
    private String reason;
    private Instant pickedAt;
    private String journeyId;
    private String state;
    private String recommendation;
    private String recommendedTo;
    private String discussedBy;
    private Instant discussedAt;
    private String actionNote;
    private String actedBy;
    private Instant actedAt;

    CaseloadReview() {}

    void startJourney(String processInstanceId) {
        journeyId = processInstanceId;
    }

    void discuss(Discussion discussion, String by, Instant at) {
        mustBe(ReviewState.PICKED);
        recommendation = discussion.recommendation();
        recommendedTo = discussion.to() == null ? null : discussion.to().key();
        discussedBy = by;
        discussedAt = at;
        move(discussion.to() == null ? ReviewState.NOTHING_TO_CHANGE : ReviewState.RECOMMENDED);
    }

    void act(boolean followed, String note, String by, Instant at) {
        mustBe(ReviewState.RECOMMENDED);
        actionNote = note;
        actedBy = by;
        actedAt = at;
        move(followed ? ReviewState.FOLLOWED : ReviewState.DECLINED);
    }

    void carryOver() {
        mustBe(ReviewState.PICKED);
        move(ReviewState.CARRIED_OVER);
    }

    void settleElsewhere() {
        mustBe(ReviewState.PICKED);
        move(ReviewState.SETTLED_ELSEWHERE);
    }

    void endWithCare() {
        move(ReviewState.CARE_ENDED);
    }

    private void mustBe(ReviewState expected) {
        if (state() != expected) {
            throw new ReviewMovedOn(id);
        }
    }

    private void move(ReviewState next) {
        state = Word.of(next);
    }

    public UUID id() {
        return id;
    }

    public EpisodeId episodeId() {
        return episodeId;
    }

    /** @return the Monday of the week */
    public LocalDate week() {
        return week;
    }

    public int rank() {
        return rank;
    }

    public ReviewReason reason() {
        return Word.to(ReviewReason.class, reason);
    }

    public ReviewState state() {
        return Word.to(ReviewState.class, state);
    }

    /** @return empty while not discussed */
    public Optional<String> recommendation() {
        return Optional.ofNullable(recommendation);
    }

    /** @return empty while not discussed, and when nobody has to act */
    public Optional<Role> recommendedTo() {
        return Optional.ofNullable(recommendedTo).map(Role::of);
    }

    public Optional<Instant> discussedAt() {
        return Optional.ofNullable(discussedAt);
    }

    /** @return what was done, or why not; empty when nobody said */
    public Optional<String> actionNote() {
        return Optional.ofNullable(actionNote);
    }

    /** @return empty for a case that monitoring has put before the psychiatrist */
    public Optional<String> journeyId() {
        return Optional.ofNullable(journeyId);
    }
}
