package org.stepwell.consent;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Table;
import org.stepwell.patient.EpisodeId;
import org.stepwell.patient.PatientId;
import org.stepwell.workflow.Word;

/** One signed decision about sharing; never changed, only replaced by a later one or withdrawn. */
@Table("consent")
public class Consent {

    @Id
    private UUID id;

    @Version
    private int version;

    private EpisodeId episodeId;
    private PatientId patientId;
    private UUID onlyFor;
    private String decision;
    private Set<String> scopes;
    private String signedBy;
    private String relationship;
    private LocalDate signedOn;
    private LocalDate expiresOn;
    private String note;
    private String recordedBy;
    private Instant recordedAt;
    private LocalDate withdrawnOn;
    private String withdrawnBy;
    private String withdrawalReason;
    private UUID replacedBy;

    Consent() {}

    static Consent signed(EpisodeId episode, PatientId patient, ConsentDecision decision, Recording recording) {
        Consent consent = new Consent();
        consent.id = UUID.randomUUID();
        consent.episodeId = episode;
        consent.patientId = patient;
        consent.onlyFor = recording.onlyFor();
        consent.decision = decision.permitted() ? "permit" : "deny";
        consent.scopes = decision.scopes().stream().map(Word::of).collect(Collectors.toSet());
        consent.signedBy = decision.signedBy();
        consent.relationship = Word.of(decision.relationship());
        consent.expiresOn = decision.expiresOn();
        consent.note = decision.note();
        consent.signedOn = recording.on();
        consent.recordedBy = recording.by();
        consent.recordedAt = recording.at();
        return consent;
    }

    /** Who wrote a decision down, when, and which one matter it is limited to (null: all of the episode). */
    record Recording(String by, Instant at, LocalDate on, UUID onlyFor) {}

    void replacedBy(Consent later) {
        replacedBy = later.id;
    }

    void withdraw(LocalDate on, String by, String reason) {
        withdrawnOn = on;
        withdrawnBy = by;
        withdrawalReason = reason;
    }

    /** True if on that day it allows sharing within the scope; the day it expires still counts. */
    public boolean covers(ConsentScope scope, LocalDate day) {
        return permitted() && stands() && !expired(day) && scopes().contains(scope);
    }

    public boolean permitted() {
        return decision.equals("permit");
    }

    public boolean expired(LocalDate day) {
        return expiresOn != null && expiresOn.isBefore(day);
    }

    /** True until it is withdrawn or replaced. */
    public boolean stands() {
        return withdrawnOn == null && replacedBy == null;
    }

    public Set<ConsentScope> scopes() {
        return scopes.stream().map(key -> Word.to(ConsentScope.class, key)).collect(Collectors.toUnmodifiableSet());
    }

    public UUID id() {
        return id;
    }

    public EpisodeId episodeId() {
        return episodeId;
    }

    public PatientId patientId() {
        return patientId;
    }

    /** The one referral it is about, or null if it is about the whole episode. */
    public UUID onlyFor() {
        return onlyFor;
    }

    public String signedBy() {
        return signedBy;
    }

    public Signatory relationship() {
        return Word.to(Signatory.class, relationship);
    }

    public LocalDate signedOn() {
        return signedOn;
    }

    public LocalDate expiresOn() {
        return expiresOn;
    }

    public String note() {
        return note;
    }

    public String recordedBy() {
        return recordedBy;
    }

    public Instant recordedAt() {
        return recordedAt;
    }

    public LocalDate withdrawnOn() {
        return withdrawnOn;
    }

    public String withdrawalReason() {
        return withdrawalReason;
    }
}
