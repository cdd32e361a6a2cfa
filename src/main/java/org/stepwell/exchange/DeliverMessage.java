package org.stepwell.exchange;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.stepwell.audit.Actor;
import org.stepwell.audit.AuditAction;
import org.stepwell.audit.AuditEntry;
import org.stepwell.audit.AuditTrail;
import org.stepwell.team.CareTeams;

/**
 * Delivers one message in one transaction, which holds its row and the consent it relies on until the partner has
 * answered. A crash leaves the message waiting; the partner recognises the repetition by its id.
 */
@Component
class DeliverMessage {

    private final OutboxRepository messages;
    private final MessageWriter writer;
    private final PartnerChannel channel;
    private final ExchangeSettings settings;
    private final CareTeams teams;
    private final AuditTrail audit;

    DeliverMessage(
            OutboxRepository messages,
            MessageWriter writer,
            PartnerChannel channel,
            ExchangeSettings settings,
            CareTeams teams,
            AuditTrail audit) {
        this.messages = messages;
        this.writer = writer;
        this.channel = channel;
        this.settings = settings;
        this.teams = teams;
        this.audit = audit;
    }

    List<UUID> due(Instant now, int atMost) {
        return messages.due(now, atMost);
    }

    /** Writes before it takes the row: consent first and message second is the order a revocation takes them in. */
    @Transactional
    public void deliver(UUID id, Instant now) {
        messages.findById(id).filter(OutboxMessage::isWaiting).ifPresent(message -> {
            var written = writer.write(message);
            messages.take(id, now).ifPresent(taken -> {
                settle(taken, written, now);
                messages.save(taken);
            });
        });
    }

    /** Counts an attempt that broke on our side, so that one bad message never blocks the rest. */
    @Transactional
    public void postpone(UUID id, Instant now) {
        messages.take(id, now).ifPresent(message -> {
            message.notDelivered(new PartnerFailure("internal-error", false), now, settings);
            messages.save(message);
        });
    }

    private void settle(OutboxMessage message, MessageWriter.Written written, Instant now) {
        if (written.content() == null) {
            message.drop(written.obstacle(), now);
            audit.record(new AuditEntry(
                    Actor.current(),
                    AuditAction.DENY,
                    teams.patientOf(message.episodeId()),
                    "message to a partner",
                    null,
                    written.obstacle()));
        } else {
            attempt(message, written, now);
        }
    }

    private void attempt(OutboxMessage message, MessageWriter.Written written, Instant now) {
        try {
            channel.deliver(message.endpoint(), written.content());
            message.delivered(now);
            written.onceDelivered().run();
        } catch (PartnerFailure failure) {
            message.notDelivered(failure, now, settings);
        }
    }
}
