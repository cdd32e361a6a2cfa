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
        @MappedCollection(idColumn = "patient_id") Set<Identifier> identifiers) {

    public Patient {
        identifiers = identifiers.stream().filter(one -> !one.isOurs()).collect(Collectors.toUnmodifiableSet());
    }

    /** @throws InvalidPatient when the demographics name nobody */
    static Patient register(Demographics demographics, Preferences preferences, Set<Identifier> identifiers) {
        return new Patient(PatientId.random(), 0, demographics, preferences, identifiers);
    }

    /** Takes what another record says now; identifiers we know stay known, and what the person told us outranks it. */
    Patient update(Demographics told, Preferences said, Set<Identifier> more) {
        var all = new HashSet<>(identifiers);
        all.addAll(more);
        return new Patient(id, version, told, preferences.orElse(said), all);
    }

    Patient prefer(Preferences said) {
        return new Patient(id, version, demographics, said, identifiers);
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

    public boolean deceased() {
        return demographics.deceased();
    }

    /** Only the id: a name in a log line would leave the record. */
    @Override
    public String toString() {
        return "Patient " + id;
    }
}
