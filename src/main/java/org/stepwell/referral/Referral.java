package org.stepwell.referral;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Embedded;
import org.springframework.data.relational.core.mapping.MappedCollection;
import org.stepwell.patient.EpisodeId;
import org.stepwell.workflow.Word;

/** One need on its way to a service and back; guards the nine states of clinical rules 3.11. */
public class Referral {

    @Id
    private UUID id;

    @Version
    private int version;

    private EpisodeId episodeId;
    private UUID needId;
    private String domain;
    private String state;
    private String journeyId;
    private String information;
    private String withdrawalReason;

    @Embedded.Nullable private Match match;

    @Embedded.Nullable(prefix = "appointment_") private Appointment appointment;

    @Embedded.Nullable(prefix = "patient_") private Confirmation confirmation;

    @MappedCollection(idColumn = "referral_id", keyColumn = "position")
    private List<ReferralEvent> history = new ArrayList<>();

    Referral() {}

    static Referral draft(EpisodeId episode, UUID need, String domain, Stamp stamp) {
        var referral = new Referral();
        referral.id = UUID.randomUUID();
        referral.episodeId = episode;
        referral.needId = need;
        referral.domain = domain;
        referral.state = Word.of(ReferralState.DRAFTED);
        referral.history.add(ReferralEvent.of(ReferralState.DRAFTED, stamp, null));
        return referral;
    }

    /** Remembers the process that carries it, so that an answer reaches exactly that one. */
    void startJourney(String processInstanceId) {
        journeyId = processInstanceId;
    }

    /** Chooses the service; what an earlier one was told stays with that one. */
    void match(Match chosen) {
        match = chosen;
        information = null;
    }

    /** Sends it to the service chosen last, which is remembered, so that nobody is asked twice. */
    void send(Stamp stamp) {
        become(ReferralState.SENT, stamp, null);
        history.add(history.remove(history.size() - 1).to(match == null ? null : match.serviceId()));
    }

    /** Takes the service's answer; all but a yes need a reason. */
    void answer(Answer answer, String reason, Stamp stamp) {
        switch (answer) {
            case ACCEPTED -> accept(stamp);
            case MORE_INFORMATION -> askForInformation(stamp, reason);
            case REJECTED, UNREACHABLE -> reject(stamp, reason);
        }
    }

    void accept(Stamp stamp) {
        become(ReferralState.ACCEPTED, stamp, null);
    }

    void askForInformation(Stamp stamp, String question) {
        become(ReferralState.NEEDS_INFORMATION, stamp, question);
    }

    void reject(Stamp stamp, String reason) {
        become(ReferralState.REJECTED, stamp, reason);
    }

    void giveInformation(String given) {
        information = given;
    }

    /** The first appointment, or a new one after the person missed it. */
    void arrange(Appointment arranged, Stamp stamp) {
        if (state() != ReferralState.ACCEPTED) {
            become(ReferralState.ACCEPTED, stamp, "new appointment");
        }
        appointment = arranged;
    }

    void startService(Stamp stamp) {
        if (state() != ReferralState.IN_SERVICE) {
            become(ReferralState.IN_SERVICE, stamp, null);
        }
    }

    void patientDidNotAttend(Stamp stamp) {
        become(ReferralState.FAILED, stamp, "did not attend");
    }

    void confirm(Confirmation confirmed) {
        confirmation = confirmed;
    }

    /** Says why it will be withdrawn, before the step that does so. */
    void willBeWithdrawn(String reason) {
        withdrawalReason = reason;
    }

    void withdraw(Stamp stamp, String reason) {
        become(ReferralState.WITHDRAWN, stamp, reason);
        withdrawalReason = reason;
    }

    /** Closes the loop, on the person's word. */
    void complete(Stamp stamp) {
        if (confirmation == null || confirmation.came() != Confirmation.Outcome.HELPED) {
            throw new IllegalReferralStep(id, state(), ReferralState.COMPLETED);
        }
        become(ReferralState.COMPLETED, stamp, null);
    }

    private void become(ReferralState next, Stamp stamp, String reason) {
        if (!state().mayBecome(next)) {
            throw new IllegalReferralStep(id, state(), next);
        }
        history.add(ReferralEvent.of(next, stamp, reason));
        state = Word.of(next);
    }

    /** True if this service has had the referral before. */
    boolean hasAsked(UUID service) {
        return history.stream().anyMatch(event -> service.equals(event.serviceId()));
    }

    /** True if the service waits for an answer to its question, and not for the referral itself. */
    boolean owesInformation() {
        return state() == ReferralState.NEEDS_INFORMATION && information != null;
    }

    public UUID id() {
        return id;
    }

    public EpisodeId episodeId() {
        return episodeId;
    }

    public UUID needId() {
        return needId;
    }

    /** The domain of the need, such as {@code housing}. */
    public String domain() {
        return domain;
    }

    public ReferralState state() {
        return Word.to(ReferralState.class, state);
    }

    /** The process that carries it; null until that has begun. */
    public String journeyId() {
        return journeyId;
    }

    /** The service chosen last. */
    public Optional<Match> match() {
        return Optional.ofNullable(match);
    }

    public Optional<String> information() {
        return Optional.ofNullable(information);
    }

    public Optional<String> withdrawalReason() {
        return Optional.ofNullable(withdrawalReason);
    }

    public Optional<Appointment> appointment() {
        return Optional.ofNullable(appointment);
    }

    public Optional<Confirmation> confirmation() {
        return Optional.ofNullable(confirmation);
    }

    /** Every state it was in, oldest first. */
    public List<ReferralEvent> history() {
        return List.copyOf(history);
    }
}
