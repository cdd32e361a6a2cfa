package org.stepwell.relation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Embedded;
import org.springframework.data.relational.core.mapping.MappedCollection;
import org.stepwell.patient.PatientId;
import org.stepwell.relation.OwnConsent.Matter;

/** Somebody close to a patient: family, caregiver or proxy (FHIR RelatedPerson); ended, never deleted. */
public class RelatedPerson {

    @Id
    private UUID id;

    @Version
    private int version;

    private PatientId patientId;
    private String name;
    private String relationship;
    private String phone;
    private String language;
    private boolean caregiver;

    @Embedded.Nullable private ProxyAuthority proxy;

    private LocalDate addedOn;
    private String addedBy;
    private LocalDate endedOn;
    private String endedBy;
    private String endReason;

    @MappedCollection(idColumn = "related_person_id", keyColumn = "position")
    private List<OwnConsent> ownConsents = new ArrayList<>();

    RelatedPerson() {}

    static RelatedPerson of(PatientId patient, Particulars known, LocalDate on, String by) {
        var person = new RelatedPerson();
        person.id = UUID.randomUUID();
        person.patientId = patient;
        person.addedOn = on;
        person.addedBy = by;
        person.change(known);
        return person;
    }

    void change(Particulars known) {
        name = known.name();
        relationship = known.relationship();
        phone = known.phone();
        language = known.language();
        caregiver = known.caregiver();
        proxy = known.proxy();
    }

    /** Gives what does not stand yet; asking twice changes nothing. @return whether anything is new */
    boolean allow(Matter matter, LocalDate on, String by) {
        return !allows(matter) && ownConsents.add(OwnConsent.given(matter, on, by));
    }

    /** @return whether there was anything to take back */
    boolean revoke(Matter matter, LocalDate on, String by) {
        var stood = allows(matter);
        ownConsents.replaceAll(consent -> consent.is(matter) && consent.stands() ? consent.revoked(on, by) : consent);
        return stood;
    }

    void end(LocalDate on, String by, String reason) {
        endedOn = on;
        endedBy = by;
        endReason = reason;
    }

    public UUID id() {
        return id;
    }

    public PatientId patientId() {
        return patientId;
    }

    public String name() {
        return name;
    }

    public Optional<String> relationship() {
        return Optional.ofNullable(relationship);
    }

    public Optional<String> phone() {
        return Optional.ofNullable(phone);
    }

    public Optional<String> language() {
        return Optional.ofNullable(language);
    }

    public boolean isCaregiver() {
        return caregiver;
    }

    public Optional<ProxyAuthority> proxy() {
        return Optional.ofNullable(proxy);
    }

    public boolean isCurrent() {
        return endedOn == null;
    }

    /** @return whether they may decide in the patient's place on that day */
    public boolean isProxyOn(LocalDate day) {
        return isCurrent() && proxy().filter(it -> it.holdsOn(day)).isPresent();
    }

    /** @return whether they allow that themselves now */
    public boolean allows(Matter matter) {
        return isCurrent() && ownConsents.stream().anyMatch(it -> it.is(matter) && it.stands());
    }

    /** @return whether they once allowed that and took it back; somebody never asked has not */
    public boolean hasRevoked(Matter matter) {
        return !allows(matter) && ownConsents.stream().anyMatch(it -> it.is(matter));
    }

    /** @return everything they ever allowed, in its order */
    public List<OwnConsent> ownConsents() {
        return List.copyOf(ownConsents);
    }
}
