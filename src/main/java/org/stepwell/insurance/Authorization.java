package org.stepwell.insurance;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Table;
import org.stepwell.insurance.PayerAnswer.Outcome;
import org.stepwell.patient.EpisodeId;
import org.stepwell.workflow.Word;

/** One question to a payer before something is sent: why it is asked, the request, and the answer. */
@Table("prior_authorization")
public class Authorization {

    private static final String OPEN = "open";

    @Id
    private UUID id;

    @Version
    private int version;

    private EpisodeId episodeId;
    private UUID about;
    private UUID serviceId;
    private String payer;
    private String why;
    private String state;
    private String reference;
    private LocalDate validUntil;
    private String note;
    private Instant openedAt;
    private Instant requestedAt;
    private String settledBy;
    private Instant settledAt;

    Authorization() {}

    static Authorization open(EpisodeId episode, Sending sending, Undecided why, Instant at) {
        var authorization = new Authorization();
        authorization.id = UUID.randomUUID();
        authorization.episodeId = episode;
        authorization.about = sending.about();
        authorization.serviceId = sending.serviceId();
        authorization.payer = sending.payer();
        authorization.why = Word.of(why);
        authorization.state = OPEN;
        authorization.openedAt = at;
        return authorization;
    }

    /** Takes what came of asking; a request sent again keeps the number it got last. */
    void take(PayerAnswer answer, String by, Instant at) {
        state = Word.of(answer.outcome());
        reference = answer.reference() == null ? reference : answer.reference();
        validUntil = answer.validUntil();
        note = answer.note();
        if (answer.outcome() == Outcome.REQUESTED) {
            requestedAt = at;
        } else {
            settledBy = by;
            settledAt = at;
        }
    }

    /** @return whether the payer, or nobody, stands in the way on that day */
    boolean clears(LocalDate day) {
        return outcome()
                .filter(said -> said == Outcome.NOT_NEEDED || said == Outcome.GRANTED && !day.isAfter(validUntil))
                .isPresent();
    }

    public UUID id() {
        return id;
    }

    public EpisodeId episodeId() {
        return episodeId;
    }

    public UUID about() {
        return about;
    }

    public UUID serviceId() {
        return serviceId;
    }

    /** @return empty when no insurance was known */
    public Optional<String> payer() {
        return Optional.ofNullable(payer);
    }

    public Undecided why() {
        return Word.to(Undecided.class, why);
    }

    /** @return empty until somebody has asked the payer */
    public Optional<Outcome> outcome() {
        return OPEN.equals(state) ? Optional.empty() : Optional.of(Word.to(Outcome.class, state));
    }

    public Optional<String> reference() {
        return Optional.ofNullable(reference);
    }

    public Optional<LocalDate> validUntil() {
        return Optional.ofNullable(validUntil);
    }

    public Optional<String> note() {
        return Optional.ofNullable(note);
    }

    public Optional<Instant> requestedAt() {
        return Optional.ofNullable(requestedAt);
    }
}
