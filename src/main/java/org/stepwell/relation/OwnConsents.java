package org.stepwell.relation;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.stepwell.audit.Actor;
import org.stepwell.patient.PatientId;
import org.stepwell.relation.OwnConsent.Matter;
import org.stepwell.team.Changes;
import org.stepwell.workflow.InvalidAnswer;
import org.stepwell.workflow.Words;

/** Keeps what related persons allow about themselves; each may take it back at any time, without a reason. */
@Service
public class OwnConsents {

    private final RelatedPersonRepository persons;
    private final RegisterRight right;
    private final ApplicationEventPublisher news;
    private final Clock clock;

    OwnConsents(RelatedPersonRepository persons, RegisterRight right, ApplicationEventPublisher news, Clock clock) {
        this.persons = persons;
        this.right = right;
        this.news = news;
        this.clock = clock;
    }

    /**
     * Writes down what they allow.
     *
     * @throws UnknownRelatedPerson when the patient has no such related person now
     * @throws InvalidAnswer at {@code matter} for their answers, while they do not want to be contacted at all
     */
    @Changes("own consent")
    public void give(PatientId patient, UUID id, Set<Matter> matters) {
        right.require();
        var person = persons.require(patient, id);
        var given = matters.stream()
                .sorted()
                .filter(matter -> person.allow(matter, LocalDate.now(clock), Actor.current()))
                .toList();
        if (!person.allows(Matter.CONTACT)) {
            throw new InvalidAnswer("matter", Words.say("wrong.relation.matter"));
        }
        persons.save(person);
        given.forEach(matter -> news.publishEvent(new OwnConsentGiven(patient, id, matter)));
    }

    /** Takes it back; whoever no longer wants contact no longer has answers kept either. */
    @Changes("own consent")
    public void revoke(PatientId patient, UUID id, Matter matter) {
        right.require();
        var person = persons.require(patient, id);
        var revoked = Stream.of(Matter.values())
                .filter(one -> matter == Matter.CONTACT || one == matter)
                .filter(one -> person.revoke(one, LocalDate.now(clock), Actor.current()))
                .toList();
        persons.save(person);
        revoked.forEach(one -> news.publishEvent(new OwnConsentRevoked(patient, id, one)));
    }
}
