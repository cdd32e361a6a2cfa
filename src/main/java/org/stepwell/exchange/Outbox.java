package org.stepwell.exchange;

import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.stepwell.patient.EpisodeId;
import org.stepwell.team.Changes;
import org.stepwell.team.Reads;
import org.stepwell.workflow.Word;

/** Takes messages in the transaction of the step that decides them, so that neither exists without the other. */
@Service
public class Outbox {

    /** What was posted at one moment goes from the referral to what follows it. */
    private static final Comparator<OutboxMessage> AS_POSTED =
            Comparator.comparing(OutboxMessage::createdAt).thenComparing(OutboxMessage::purpose);

    private final OutboxRepository messages;
    private final Clock clock;

    Outbox(OutboxRepository messages, Clock clock) {
        this.messages = messages;
        this.clock = clock;
    }

    /** Posts the message; the same run of a step posts the same purpose only once. */
    @Changes("message to a partner")
    public OutboxMessage post(EpisodeId episode, Posting posting) {
        return messages.save(OutboxMessage.of(episode, posting, clock.instant()));
    }

    /**
     * Takes back what was posted for a partner: what still waits is dropped, what arrived is followed by a
     * cancellation, once.
     */
    @Changes("message to a partner")
    public void takeBack(EpisodeId episode, UUID about) {
        messages.findByAboutAndPurposeOrderByCreatedAt(about, Word.of(Purpose.REFERRAL)).stream()
                .filter(sent -> sent.state() != Delivery.FAILED)
                .filter(sent ->
                        !messages.existsByStepInstanceAndPurpose(sent.id().toString(), Word.of(Purpose.CANCELLATION)))
                .forEach(sent -> takeBack(episode, sent));
    }

    /** The messages about one thing, oldest first. */
    @Reads("message to a partner")
    public List<OutboxMessage> about(EpisodeId episode, UUID about) {
        return messages.findByAboutOrderByCreatedAt(about).stream()
                .filter(message -> message.episodeId().equals(episode))
                .sorted(AS_POSTED)
                .toList();
    }

    private void takeBack(EpisodeId episode, OutboxMessage sent) {
        boolean untouched = sent.state() == Delivery.WAITING && sent.attempts() == 0;
        if (sent.state() == Delivery.WAITING) {
            sent.drop("taken-back", clock.instant());
            messages.save(sent);
        }
        if (!untouched) {
            // An attempt that seemed to fail may have arrived all the same.
            var cancellation = new Posting(sent.about(), sent.id().toString(), Purpose.CANCELLATION, sent.endpoint());
            messages.save(OutboxMessage.of(episode, cancellation, clock.instant()));
        }
    }
}
