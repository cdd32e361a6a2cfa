package org.stepwell.patient;

import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.data.relational.core.conversion.DbActionExecutionException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** All patients; who may ask for which of them is decided by the authorised services above this one. */
@Service
@Transactional
public class Patients {

    private final PatientStore store;

    Patients(PatientStore store) {
        this.store = store;
    }

    /** @throws DuplicateIdentifier when one of the identifiers is already somebody's */
    public Patient register(Demographics demographics, Preferences preferences, Set<Identifier> identifiers) {
        return save(Patient.register(demographics, preferences, identifiers));
    }

    /**
     * Takes what another record says about a patient we know; does nothing when it says nothing new.
     *
     * @throws DuplicateIdentifier when one of the identifiers is somebody else's
     */
    public Patient update(PatientId id, Demographics told, Preferences said, Set<Identifier> identifiers) {
        var before = of(id);
        var after = before.update(told, said, identifiers);
        return after.equals(before) ? before : save(after);
    }

    /** @throws InvalidPatient when a text is too long, naming the preference */
    public Patient updatePreferences(PatientId id, Preferences preferences) {
        return save(of(id).prefer(preferences));
    }

    public Patient updateMessages(PatientId id, MessageWishes wishes) {
        return save(of(id).wish(wishes));
    }

    @Transactional(readOnly = true)
    public Optional<Patient> find(PatientId id) {
        return store.findById(id);
    }

    /** @throws NoSuchPatient when nobody has that id */
    @Transactional(readOnly = true)
    public Patient of(PatientId id) {
        return find(id).orElseThrow(() -> new NoSuchPatient(id));
    }

    /**
     * The patient whom these identifiers name, if we know them.
     *
     * @throws DuplicateIdentifier when they name several patients, or one who is plainly another person
     * @throws InvalidPatient when one is an id of ours that we never gave to anybody
     */
    @Transactional(readOnly = true)
    public Optional<Patient> known(Demographics person, Collection<Identifier> identifiers) {
        var found = identifiers.stream()
                .flatMap(one -> carrier(one).stream())
                .distinct()
                .toList();
        if (found.size() > 1
                || found.stream().anyMatch(one -> !one.demographics().maySpeakOfTheSamePersonAs(person))) {
            throw new DuplicateIdentifier();
        }
        return found.stream().findFirst();
    }

    private Optional<Patient> carrier(Identifier identifier) {
        return identifier.isOurs()
                ? Optional.of(ours(identifier.value()))
                : store.findByIdentifier(identifier.system(), identifier.value());
    }

    private Patient ours(String id) {
        try {
            return of(PatientId.of(id));
        } catch (IllegalArgumentException | NoSuchPatient unknown) {
            throw new InvalidPatient("identifier", "names no patient of ours");
        }
    }

    private Patient save(Patient patient) {
        try {
            return store.save(patient);
        } catch (DbActionExecutionException | DataIntegrityViolationException refused) {
            throw isDuplicate(refused) ? new DuplicateIdentifier() : refused;
        }
    }

    private static boolean isDuplicate(RuntimeException refused) {
        return refused instanceof DuplicateKeyException || refused.getCause() instanceof DuplicateKeyException;
    }
}
