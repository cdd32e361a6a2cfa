package org.stepwell.exchange;

import java.time.Instant;
import java.util.UUID;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Table;
import org.stepwell.patient.EpisodeId;
import org.stepwell.workflow.Word;

/** A message on its way to a partner; it carries no content, only what it is about. */
@Table("outbox_message")
public class OutboxMessage {

    @Id
    private UUID id;

    @Version
    private int version;

    private EpisodeId episodeId;
    private UUID about;
    private String stepInstance;
    private String purpose;
    private String endpoint;
    private String state;
    private int attempts;
    private Instant nextAttemptAt;
    private Instant createdAt;
    private Instant settledAt;
    private String failure;

    OutboxMessage() {}

    static OutboxMessage of(EpisodeId episode, Posting posting, Instant now) {
        OutboxMessage message = new OutboxMessage();
        message.id = UUID.randomUUID();
        message.episodeId = episode;
        message.about = posting.about();
        message.stepInstance = posting.stepInstance();
        message.purpose = Word.of(posting.purpose());
        message.endpoint = posting.endpoint();
        message.createdAt = now;
        message.nextAttemptAt = now;
        message.state = Word.of(posting.endpoint() == null ? Delivery.BY_HAND : Delivery.WAITING);
        return message;
    }

    void delivered(Instant now) {
        attempts++;
        settle(Delivery.DELIVERED, null, now);
    }

    /** It may not go, or need not go any more. */
    void drop(String why, Instant now) {
        settle(Delivery.FAILED, why, now);
    }

    /** Another attempt failed; after the last one the message counts as failed and has to go by hand. */
    void notDelivered(PartnerFailure failure, Instant now, ExchangeSettings settings) {
        attempts++;
        if (failure.isFinal() || attempts >= settings.attempts()) {
            settle(Delivery.FAILED, failure.code(), now);
        } else {
            this.failure = failure.code();
            nextAttemptAt = now.plus(settings.waitAfter(attempts));
        }
    }

    private void settle(Delivery delivery, String why, Instant now) {
        state = Word.of(delivery);
        failure = why;
        settledAt = now;
    }

    boolean isWaiting() {
        return state() == Delivery.WAITING;
    }

    /** Stays the same over all attempts, so that a partner recognises a repetition. */
    public UUID id() {
        return id;
    }

    /** The message this one takes back; itself if it takes back none. */
    public UUID original() {
        return purpose() == Purpose.CANCELLATION ? UUID.fromString(stepInstance) : id;
    }

    public EpisodeId episodeId() {
        return episodeId;
    }

    public UUID about() {
        return about;
    }

    public Purpose purpose() {
        return Word.to(Purpose.class, purpose);
    }

    public String endpoint() {
        return endpoint;
    }

    public Delivery state() {
        return Word.to(Delivery.class, state);
    }

    public int attempts() {
        return attempts;
    }

    public Instant nextAttemptAt() {
        return nextAttemptAt;
    }

    public Instant createdAt() {
        return createdAt;
    }

    /** Why it was not delivered, as a code such as {@code no-connection} or {@code no-consent}; null if it was. */
    public String failure() {
        return failure;
    }
}
