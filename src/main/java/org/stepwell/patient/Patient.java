package org.stepwell.patient;

import java.time.LocalDate;
import java.time.Period;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Embedded;
import org.springframework.data.relational.core.mapping.MappedCollection;

/** A person in our care: who they are, what they asked us to respect, and the numbers others know them by. */
public record Patient(
        @Id PatientId id,
        @Version int version,
        @Embedded.Empty Demographics demographics,
        @Embedded.Empty Preferences preferences,
        @Embedded.Empty(prefix = "messages_") MessageWishes messages,
        @MappedCollection(idColumn = "patient_id") Set<Identifier> identifiers) {

    public Patient {
        identifiers = identifiers.stream().filter(one -> !one.isOurs()).collect(Collectors.toUnmodifiableSet());
    }

    /** @throws InvalidPatient when the demographics name nobody */
    static Patient register(Demographics demographics, Preferences preferences, Set<Identifier> identifiers) {
        return new Patient(PatientId.random(), 0, demographics, preferences, MessageWishes.notAsked(), identifiers);
    }

    /** Takes what another record says now; identifiers we know stay known, and what the person told us outranks it. */
    Patient update(Demographics told, Preferences said, Set<Identifier> more) {
        var all = new HashSet<>(identifiers);
        all.addAll(more);
        return new Patient(id, version, told, preferences.orElse(said), messages, all);
    }

    Patient prefer(Preferences said) {
        return new Patient(id, version, demographics, said, messages, identifiers);
    }

    Patient wish(MessageWishes said) {
        return new Patient(id, version, demographics, preferences, said, identifiers);
    }

    public String family() {
        return demographics.family();
    }

    public String given() {
        return demographics.given();
    }

    /** @return the name as one says it, given name first */
    public String name() {
        return Stream.of(given(), family()).filter(part -> !part.isEmpty()).collect(Collectors.joining(" "));
    }

    public LocalDate birthDate() {
        return demographics.birthDate();
    }

    /** @return age in whole years, empty while the birth date is not known */
    public Optional<Integer> age(LocalDate today) {
        return Optional.ofNullable(birthDate())
                .map(born -> Period.between(born, today).getYears());
    }

    public Gender gender() {
        return demographics.gender();
    }

    /** @return whether the person wants messages by this way */
    public boolean mayBeSent(ContactChannel way) {
        return messages.allow(way, preferences.contactChannel());
    }

    public boolean deceased() {
        return demographics.deceased();
    }

    /** Only the id: a name in a log line would leave the record. */
    @Override
    public String toString() {
        return "Patient " + id;
    }
}
