package org.stepwell.transition;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.MappedCollection;
import org.stepwell.patient.EpisodeId;
import org.stepwell.workflow.Word;

/** One stay of one person, and what was done after it. */
public class Transition {

    @Id
    private UUID id;

    @Version
    private int version;

    private EpisodeId episodeId;
    private String sourceId;
    private String kind;
    private String place;
    private String reason;
    private Instant admittedAt;
    private Instant dischargedAt;
    private String journeyId;
    private String reportedBy;
    private Instant reportedAt;
    private Instant endedAt;
    private String endedAs;

    @MappedCollection(idColumn = "transition_id", keyColumn = "position")
    private List<TransitionStep> steps = new ArrayList<>();

    Transition() {}

    static Transition begin(EpisodeId episode, Stay stay, String reportedBy, Instant now) {
        var transition = new Transition();
        transition.id = UUID.randomUUID();
        transition.episodeId = episode;
        transition.sourceId = stay.sourceId();
        transition.kind = Word.of(stay.kind());
        transition.place = stay.place();
        transition.reason = Word.of(stay.reason());
        transition.admittedAt = stay.admittedAt();
        transition.dischargedAt = stay.dischargedAt();
        transition.reportedBy = reportedBy;
        transition.reportedAt = now;
        return transition;
    }

    /** Remembers the process that carries it, so that news reaches exactly that one. */
    void startJourney(String processInstanceId) {
        journeyId = processInstanceId;
    }

    /** Learns under which id another system knows the stay that a person had reported already. */
    void knownAs(String source) {
        sourceId = source;
    }

    /** Learns why the person was there, unless that is known. */
    void knownFor(StayReason why) {
        if (reason == null) {
            reason = Word.of(why);
        }
    }

    /** Throws {@link DischargedBeforeAdmission}. */
    void discharge(Instant at) {
        if (at.isBefore(admittedAt)) {
            throw new DischargedBeforeAdmission();
        }
        dischargedAt = at;
    }

    void add(TransitionStep step) {
        steps.add(step);
    }

    void end(TransitionEnd as, Instant at) {
        endedAs = Word.of(as);
        endedAt = at;
    }

    /** @return whether it is the stay told of, though nobody named its id yet */
    boolean mayBe(Stay told) {
        return sourceId == null
                && kind() == told.kind()
                && FollowUpCalendar.day(admittedAt).equals(FollowUpCalendar.day(told.admittedAt()));
    }

    /** @return how many reviews in a row, up to the newest, found the person stable */
    int stableReviews() {
        var newestFirst = new ArrayList<>(of(TransitionStep.Kind.LEVEL_REVIEWED).toList());
        Collections.reverse(newestFirst);
        return (int) newestFirst.stream()
                .takeWhile(review -> TransitionStep.STABLE.equals(review.outcome()))
                .count();
    }

    Stream<TransitionStep> of(TransitionStep.Kind wanted) {
        return steps.stream().filter(step -> step.kind() == wanted);
    }

    /** @return the days on which a visit counts as within so many days, 7 or 30; empty before the discharge */
    public Optional<Window> visitWithin(int days) {
        return leftOn().map(left -> FollowUpCalendar.visitWithin(kind(), left, days));
    }

    /** @return whether a visit within so many days took place */
    public boolean seenWithin(int days) {
        return visitWithin(days)
                .filter(window -> of(TransitionStep.Kind.VISIT)
                        .map(TransitionStep::onDay)
                        .anyMatch(day -> day != null && window.contains(day)))
                .isPresent();
    }

    /** @return how often the person was reached by a call after the discharge */
    public long callsReached() {
        return reachedAt().count();
    }

    /** @return when the person was reached by a call after the discharge, the earliest first */
    public Stream<Instant> reachedAt() {
        return of(TransitionStep.Kind.CALL)
                .filter(call -> TransitionStep.REACHED.equals(call.outcome()))
                .map(TransitionStep::at);
    }

    Optional<LocalDate> leftOn() {
        return Optional.ofNullable(dischargedAt).map(FollowUpCalendar::day);
    }

    /** @return everything done after it, the oldest first */
    public List<TransitionStep> steps() {
        return List.copyOf(steps);
    }

    public UUID id() {
        return id;
    }

    public EpisodeId episodeId() {
        return episodeId;
    }

    public StayKind kind() {
        return Word.to(StayKind.class, kind);
    }

    public Optional<String> place() {
        return Optional.ofNullable(place);
    }

    /** @return empty when nobody said */
    public Optional<StayReason> reason() {
        return Optional.ofNullable(Word.to(StayReason.class, reason));
    }

    public Instant admittedAt() {
        return admittedAt;
    }

    /** @return empty while the person is still there */
    public Optional<Instant> dischargedAt() {
        return Optional.ofNullable(dischargedAt);
    }

    /** @return the id of the process instance that carries it; null until that has begun */
    public String journeyId() {
        return journeyId;
    }

    /** @return empty while it is open */
    public Optional<TransitionEnd> endedAs() {
        return Optional.ofNullable(Word.to(TransitionEnd.class, endedAs));
    }
}
