package org.stepwell.relation;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.stepwell.audit.Actor;
import org.stepwell.patient.PatientId;
import org.stepwell.team.Changes;
import org.stepwell.team.Reads;

/** Keeps who is close to a patient. */
@Service
public class RelatedPersons {

    private final RelatedPersonRepository persons;
    private final RegisterRight right;
    private final ApplicationEventPublisher news;
    private final Clock clock;

    RelatedPersons(RelatedPersonRepository persons, RegisterRight right, ApplicationEventPublisher news, Clock clock) {
        this.persons = persons;
        this.right = right;
        this.news = news;
        this.clock = clock;
    }

    /**
     * Adds somebody; nothing is yet known of what they allow themselves.
     *
     * @throws org.stepwell.team.NotPermitted for everybody but those who treat or coordinate, as for every change here
     */
    @Changes("related person")
    public RelatedPerson add(PatientId patient, Particulars known) {
        right.require();
        var person = persons.save(RelatedPerson.of(patient, known, LocalDate.now(clock), Actor.current()));
        if (person.isCaregiver()) {
            news.publishEvent(new CaregiverNamed(patient, person.id()));
        }
        return person;
    }

    /** Writes down anew what is known of somebody; throws {@link UnknownRelatedPerson} when the patient has no such. */
    @Changes("related person")
    public void change(PatientId patient, UUID id, Particulars known) {
        right.require();
        var person = persons.require(patient, id);
        var cared = person.isCaregiver();
        person.change(known);
        persons.save(person);
        if (person.isCaregiver() && !cared) {
            news.publishEvent(new CaregiverNamed(patient, id));
        }
    }

    /** Ends the relation, and with it any authority and contact; the reason may be null. */
    @Changes("related person")
    public void end(PatientId patient, UUID id, String reason) {
        right.require();
        var person = persons.require(patient, id);
        person.end(LocalDate.now(clock), Actor.current(), reason == null || reason.isBlank() ? null : reason.strip());
        persons.save(person);
        news.publishEvent(new RelationEnded(patient, id));
    }

    /** @return who is close to the patient now, the longest known first */
    @Reads("related persons")
    public List<RelatedPerson> of(PatientId patient) {
        return persons.findByPatientIdOrderByAddedOnAscNameAsc(patient).stream()
                .filter(RelatedPerson::isCurrent)
                .toList();
    }

    /** @return also somebody whose relation has ended; throws {@link UnknownRelatedPerson} when there is no such */
    @Reads("related persons")
    public RelatedPerson find(PatientId patient, UUID id) {
        return persons.findByIdAndPatientId(id, patient).orElseThrow(() -> new UnknownRelatedPerson(id));
    }
}
