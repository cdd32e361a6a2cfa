package org.stepwell.notification;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.stepwell.patient.EpisodeId;

/** One message to the person or to whoever is on call; it knows what it is about and how it stands, not its wording. */
public class Notification {

    @Id
    private UUID id;

    @Version
    private int version;

    private EpisodeId episodeId;
    private Subject subject;
    private UUID about;
    private Instant happensAt;
    private Instant createdAt;
    private Instant sendOn;
    private String journeyId;
    private NotificationState state;
    private Reason reason;
    private Medium medium;
    private Instant settledAt;

    Notification() {}

    static Notification of(EpisodeId episode, Notice notice, Instant sendOn, Instant now) {
        var notification = new Notification();
        notification.id = id(episode, notice);
        notification.episodeId = episode;
        notification.subject = notice.subject();
        notification.about = notice.about();
        notification.happensAt = notice.happensAt();
        notification.createdAt = now;
        notification.sendOn = sendOn;
        notification.state = NotificationState.WAITING;
        return notification;
    }

    /** The same for the same episode, subject and occasion: what makes a message go once, and its Message-ID. */
    static UUID id(EpisodeId episode, Notice notice) {
        var key = episode + "/" + notice.subject().key() + "/" + notice.occasion();
        return UUID.nameUUIDFromBytes(key.getBytes(StandardCharsets.UTF_8));
    }

    /** Remembers the process that carries it. */
    void startJourney(String processInstanceId) {
        journeyId = processInstanceId;
    }

    void sent(Medium by, Instant now) {
        medium = by;
        settle(NotificationState.SENT, null, now);
    }

    /** It does not go, or not yet. */
    void settle(NotificationState as, Reason why, Instant now) {
        state = as;
        reason = why;
        settledAt = now;
    }

    /** @return whether it may still go: it waits, or stopped and is tried once more */
    boolean isOpen() {
        return state == NotificationState.WAITING || state == NotificationState.STOPPED;
    }

    public UUID id() {
        return id;
    }

    public EpisodeId episodeId() {
        return episodeId;
    }

    public Subject subject() {
        return subject;
    }

    UUID about() {
        return about;
    }

    Instant happensAt() {
        return happensAt;
    }

    public Instant createdAt() {
        return createdAt;
    }

    /** @return when it goes at the earliest */
    public Instant sendOn() {
        return sendOn;
    }

    public NotificationState state() {
        return state;
    }

    /** @return why it did not go; empty if it waits or went */
    public Optional<Reason> reason() {
        return Optional.ofNullable(reason);
    }

    /** @return what carried it; empty until it went */
    public Optional<Medium> medium() {
        return Optional.ofNullable(medium);
    }

    /** @return since when it stands as it does; empty while it waits */
    public Optional<Instant> settledAt() {
        return Optional.ofNullable(settledAt);
    }
}
