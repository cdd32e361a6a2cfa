package org.stepwell.consent;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.stepwell.patient.EpisodeId;
import org.stepwell.patient.PatientId;
import org.stepwell.workflow.InvalidAnswer;
import org.stepwell.workflow.Word;
import org.stepwell.workflow.Words;

/**
 * What the person asked to keep closed although a consent or the law would open it (42 CFR 2.26, 45 CFR 164.522).
 *
 * @param scope the word of the {@link ConsentScope} to be closed, or null for every recipient
 * @param sensitivity the word of the {@link Sensitivity} to be closed, or null for all of it
 * @param wish in the person's own words
 */
public record Restriction(
        @Id UUID id,
        @Version int version,
        UUID consentId,
        EpisodeId episodeId,
        PatientId patientId,
        String scope,
        String sensitivity,
        String wish,
        LocalDate requestedOn,
        String requestedBy,
        String state,
        String answer,
        LocalDate answeredOn,
        String answeredBy) {

    static final String REQUESTED = "requested";
    static final String AGREED = "agreed";
    static final String DECLINED = "declined";
    static final String OVERTAKEN = "overtaken";

    static Restriction of(Consent consent, RestrictionWish wish, LocalDate on, String by) {
        return new Restriction(
                UUID.randomUUID(),
                0,
                consent.id(),
                consent.episodeId(),
                consent.patientId(),
                Word.of(wish.scope()),
                Word.of(wish.sensitivity()),
                wish.words(),
                on,
                by,
                REQUESTED,
                null,
                null,
                null);
    }

    /** @throws InvalidAnswer when it is declined without a reason */
    Restriction answered(boolean agreed, String reason, LocalDate on, String by) {
        if (!agreed && (reason == null || reason.isBlank())) {
            throw new InvalidAnswer("reason", Words.say("wrong.consent.restriction-why"));
        }
        return with(agreed ? AGREED : DECLINED, reason, on, by);
    }

    /** The consent it would narrow was revoked, which closes more. */
    Restriction overtaken() {
        return with(OVERTAKEN, null, null, null);
    }

    private Restriction with(String next, String said, LocalDate on, String by) {
        return new Restriction(
                id,
                version,
                consentId,
                episodeId,
                patientId,
                scope,
                sensitivity,
                wish,
                requestedOn,
                requestedBy,
                next,
                said,
                on,
                by);
    }

    /** @return whether it keeps this closed; nothing is closed to the person themself */
    boolean closes(Disclosure disclosure) {
        return disclosure.recipient() != RecipientClass.PATIENT
                && (scope == null
                        || Word.to(ConsentScope.class, scope)
                                == disclosure.recipient().circle())
                && (sensitivity == null || disclosure.classes().contains(Word.to(Sensitivity.class, sensitivity)));
    }

    /** @return the classes it closes by name; none where it closes everything */
    public Set<Sensitivity> closed() {
        return sensitivity == null ? Set.of() : Set.of(Word.to(Sensitivity.class, sensitivity));
    }

    public boolean isAgreed() {
        return state.equals(AGREED);
    }
}
