package org.stepwell.consent;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Embedded;
import org.springframework.data.relational.core.mapping.MappedCollection;
import org.springframework.data.relational.core.mapping.Table;
import org.stepwell.patient.EpisodeId;
import org.stepwell.patient.PatientId;
import org.stepwell.workflow.Word;

/** One signed decision about sharing; never changed, only replaced by a later one, revoked or run out. */
@Table("consent")
public class Consent {

    @Id
    private UUID id;

    @Version
    private int version;

    private EpisodeId episodeId;
    private PatientId patientId;
    private String patientName;
    private UUID onlyFor;
    private String matter;
    private String decision;
    private Set<String> scopes;
    private LocalDate expiresOn;
    private UUID replacedBy;
    private LocalDate endedOn;
    private String journeyId;

    @Embedded.Nullable private ConsentTerms terms;

    @Embedded.Nullable private Signature signature;

    @Embedded.Nullable private Revocation revocation;

    @Embedded.Nullable private Told told;

    @MappedCollection(idColumn = "consent_id", keyColumn = "position")
    private List<Recipient> recipients;

    Consent() {}

    static Consent signed(Whose whose, ConsentDecision decision, Signature signature) {
        Consent consent = new Consent();
        consent.id = UUID.randomUUID();
        consent.episodeId = whose.episode();
        consent.patientId = whose.patient();
        consent.patientName = whose.name();
        consent.onlyFor = whose.onlyFor();
        consent.matter = decision.terms().matter();
        consent.decision = decision.permitted() ? "permit" : "deny";
        consent.scopes = decision.scopes().stream().map(Word::of).collect(Collectors.toSet());
        consent.expiresOn = decision.expiresOn();
        consent.terms = decision.terms();
        consent.recipients = decision.recipients();
        consent.signature = signature;
        return consent;
    }

    /** Whom it is about, and the one matter it is limited to (null: all of the episode). */
    record Whose(EpisodeId episode, PatientId patient, String name, UUID onlyFor) {}

    /** When it was revoked and by whom; the reason may be null, as nobody has to give one. */
    record Revocation(LocalDate withdrawnOn, String withdrawnBy, String withdrawalReason) {}

    /** That the person knows what could not be called back. */
    record Told(LocalDate toldOn, String toldBy, String toldNote) {}

    void startJourney(String processInstanceId) {
        journeyId = processInstanceId;
    }

    void replacedBy(Consent later) {
        replacedBy = later.id;
    }

    void withdraw(LocalDate on, String by, String reason) {
        revocation = new Revocation(on, by, reason);
    }

    /** It ran out, or care is over. */
    void end(LocalDate on) {
        endedOn = on;
    }

    /** Sets the last day of one that was not renewed; one without an end gets one. */
    void runOut(LocalDate today) {
        if (expiresOn == null) {
            expiresOn = today;
        }
    }

    void told(LocalDate on, String by, String note) {
        told = new Told(on, by, note);
    }

    /** True if on that day it allows sharing within the circle; the day it expires still counts. */
    public boolean covers(ConsentScope scope, LocalDate day) {
        return isInForce(day) && scopes().contains(scope);
    }

    /** True if on that day it allows exactly this. */
    boolean covers(Disclosure disclosure, LocalDate day) {
        return isInForce(day) && describes(disclosure);
    }

    /** True if it was given for this, whether or not it still stands. */
    boolean describes(Disclosure disclosure) {
        return permitted()
                && concerns(disclosure)
                && terms.opened().containsAll(disclosure.classes())
                && terms.givenFor().contains(disclosure.purpose())
                && reaches(disclosure);
    }

    /** True if it is about this matter, or about the whole episode. */
    boolean concerns(Disclosure disclosure) {
        return onlyFor == null || onlyFor.equals(disclosure.about());
    }

    /** True if the person kept this circle closed when they opened others. */
    boolean keepsClosed(Disclosure disclosure, LocalDate day) {
        return isInForce(day)
                && concerns(disclosure)
                && matter.equals(ConsentTerms.ordinary().matter())
                && terms.opened().containsAll(disclosure.classes())
                && !reaches(disclosure);
    }

    /** True if they said no to exactly this kind of thing. */
    boolean refuses(Disclosure disclosure) {
        return !permitted()
                && stands()
                && concerns(disclosure)
                && terms.opened().containsAll(disclosure.classes());
    }

    private boolean reaches(Disclosure disclosure) {
        var circle = disclosure.recipient().circle();
        return (circle != null && !disclosure.needsNamedRecipient() && scopes().contains(circle))
                || recipients.stream().anyMatch(it -> it.is(disclosure.recipient(), disclosure.recipientName()));
    }

    private boolean isInForce(LocalDate day) {
        return permitted() && stands() && !expired(day);
    }

    public boolean permitted() {
        return decision.equals("permit");
    }

    public boolean expired(LocalDate day) {
        return expiresOn != null && expiresOn.isBefore(day);
    }

    /** True until it is revoked, replaced or over. */
    public boolean stands() {
        return revocation == null && replacedBy == null && endedOn == null;
    }

    /** True while its journey has something to wait for. */
    boolean isUnderWay() {
        return journeyId != null && replacedBy == null && endedOn == null && (revocation == null || told == null);
    }

    /** True if the other is about the same thing, so that only one of them can stand. */
    boolean isLike(UUID matterOnly, ConsentTerms others) {
        return Objects.equals(onlyFor, matterOnly) && matter.equals(others.matter());
    }

    public Set<ConsentScope> scopes() {
        return scopes.stream().map(key -> Word.to(ConsentScope.class, key)).collect(Collectors.toUnmodifiableSet());
    }

    /** The same decision with a new signature and end. */
    ConsentDecision renewed(Renewal renewal) {
        return new ConsentDecision(
                true, scopes(), renewal.signedBy(), renewal.relationship(), renewal.until(), null, terms, recipients);
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

    /** As the person was called when they signed. */
    public String patientName() {
        return patientName;
    }

    /** The one referral it is about, or null if it is about the whole episode. */
    public UUID onlyFor() {
        return onlyFor;
    }

    public ConsentTerms terms() {
        return terms;
    }

    public List<Recipient> recipients() {
        return List.copyOf(recipients);
    }

    public String signedBy() {
        return signature.signedBy();
    }

    public Signatory relationship() {
        return Word.to(Signatory.class, signature.relationship());
    }

    public LocalDate signedOn() {
        return signature.signedOn();
    }

    public LocalDate expiresOn() {
        return expiresOn;
    }

    public String note() {
        return signature.note();
    }

    public String recordedBy() {
        return signature.recordedBy();
    }

    public Instant recordedAt() {
        return signature.recordedAt();
    }

    public LocalDate withdrawnOn() {
        return revocation == null ? null : revocation.withdrawnOn();
    }

    public String withdrawalReason() {
        return revocation == null ? null : revocation.withdrawalReason();
    }

    public LocalDate endedOn() {
        return endedOn;
    }

    /** The day the person was told what could not be called back, or null. */
    public LocalDate toldOn() {
        return told == null ? null : told.toldOn();
    }

    String journeyId() {
        return journeyId;
    }
}
