package org.stepwell.crisis;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.stepwell.coordination.RiskLevel;
import org.stepwell.patient.EpisodeId;
import org.stepwell.workflow.Word;

/** A time in which a person may come to harm; a person opens it and only a person closes it. */
public class Crisis {

    @Id
    private UUID id;

    @Version
    private int version;

    private EpisodeId episodeId;
    private String journeyId;
    private Instant openedAt;
    private String level;
    private String highest;
    private Instant triagedAt;
    private UUID screenId;
    private Instant contactBy;
    private Instant nextContactBy;
    private Instant reachedAt;
    private Instant closedAt;
    private String closedBy;

    Crisis() {}

    static Crisis open(EpisodeId episode, Instant now) {
        var crisis = new Crisis();
        crisis.id = UUID.randomUUID();
        crisis.episodeId = episode;
        crisis.openedAt = now;
        return crisis;
    }

    /** Remembers the process that carries it, so that another report reaches exactly that one. */
    void startJourney(String processInstanceId) {
        journeyId = processInstanceId;
    }

    /** A new level sets new clocks, and the person has to be spoken to again. */
    void triage(RiskLevel found, UUID screen, CrisisClocks clocks, Instant now) {
        screenId = screen;
        level = Word.of(found);
        highest =
                Word.of(highest().filter(before -> before.compareTo(found) > 0).orElse(found));
        triagedAt = now;
        contactBy = clocks.contactBy(now);
        nextContactBy = clocks.nextContactBy(now);
        reachedAt = null;
    }

    void reach(CrisisClocks clocks, Instant now) {
        reachedAt = now;
        nextContactBy = clocks.nextContactBy(now);
    }

    /** Nobody was reached: the clock of the first contact starts again. */
    void miss(CrisisClocks clocks, Instant now) {
        contactBy = clocks.contactBy(now);
    }

    /** Throws {@link CrisisNotOpen} when it is closed already, or was never triaged. */
    void close(String by, Instant now) {
        mustBeOpen();
        if (level == null) {
            throw new CrisisNotOpen(id);
        }
        closedAt = now;
        closedBy = by;
    }

    void mustBeOpen() {
        if (!isOpen()) {
            throw new CrisisNotOpen(id);
        }
    }

    public boolean isOpen() {
        return closedAt == null;
    }

    /** @return whether a supervisor has to agree to the closing: it was rated high at some time, if not now */
    public boolean needsSupervisor() {
        return highest().filter(RiskLevel.HIGH::equals).isPresent();
    }

    /** @return when the person must be spoken to next; empty while not triaged */
    public Optional<Instant> nextClock() {
        return Optional.ofNullable(reachedAt == null && !isLevel(RiskLevel.NONE) ? contactBy : nextContactBy);
    }

    private boolean isLevel(RiskLevel asked) {
        return level().filter(asked::equals).isPresent();
    }

    public UUID id() {
        return id;
    }

    public EpisodeId episodeId() {
        return episodeId;
    }

    /** @return the process that carries it; null until that has begun */
    public String journeyId() {
        return journeyId;
    }

    public Instant openedAt() {
        return openedAt;
    }

    /** @return empty until the first triage */
    public Optional<RiskLevel> level() {
        return Optional.ofNullable(Word.to(RiskLevel.class, level));
    }

    public Optional<RiskLevel> highest() {
        return Optional.ofNullable(Word.to(RiskLevel.class, highest));
    }

    public Optional<Instant> triagedAt() {
        return Optional.ofNullable(triagedAt);
    }

    /** @return the screen that the last triage read */
    public Optional<UUID> screenId() {
        return Optional.ofNullable(screenId);
    }

    /** @return by when the person is to be spoken to first; null while not triaged */
    public Instant contactBy() {
        return contactBy;
    }

    /** @return by when the contact after that is due; null while not triaged */
    public Instant nextContactBy() {
        return nextContactBy;
    }

    public Optional<Instant> closedAt() {
        return Optional.ofNullable(closedAt);
    }

    public Optional<String> closedBy() {
        return Optional.ofNullable(closedBy);
    }
}
