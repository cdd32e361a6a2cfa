package org.stepwell.family;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Service;
import org.stepwell.assessment.Instrument;
import org.stepwell.assessment.ReadAnswers;
import org.stepwell.audit.Actor;
import org.stepwell.patient.EpisodeId;
import org.stepwell.relation.OwnConsent.Matter;
import org.stepwell.team.Accounts;
import org.stepwell.team.Changes;
import org.stepwell.team.Reads;
import org.stepwell.team.Role;
import org.stepwell.workflow.Answers;

/** Keeps what caregivers answer about themselves, apart from the patient's chart and for the care team alone. */
@Service
public class StrainChecks {

    static final Instrument CAREGIVER_STRAIN = new Instrument("caregiver-strain");

    private final FamilySupportRepository supports;
    private final FamilySupports.People people;
    private final Parts parts;
    private final Clock clock;

    StrainChecks(FamilySupportRepository supports, FamilySupports.People people, Parts parts, Clock clock) {
        this.supports = supports;
        this.people = people;
        this.parts = parts;
        this.clock = clock;
    }

    /** What scores the answers, what follows from them, and who is looking. */
    @Component
    record Parts(ReadAnswers answers, FamilyRule rule, Accounts accounts) {}

    /**
     * Files the answers, or that they would rather not answer.
     *
     * @return what the rule {@code offer-family-support} offers
     * @throws org.stepwell.workflow.InvalidAnswer at the first item without an answer
     * @throws AnswersNotAllowed when the caregiver does not, or no longer, allow their answers to be kept
     */
    @Changes("caregiver strain")
    public Offer record(EpisodeId episode, UUID id, Answers answers) {
        var support = supports.require(episode, id);
        if (!people.of(episode, support.relatedPersonId()).allows(Matter.ANSWERS)) {
            throw new AnswersNotAllowed(support.relatedPersonId());
        }
        var reading = answers.flag("declined") ? null : parts.answers().to(CAREGIVER_STRAIN, answers);
        var children = answers.flag("childrenInHousehold");
        var offer = parts.rule().offer(episode, reading == null ? null : reading.band(), children);
        support.asked(StrainCheck.of(reading, children, offer, LocalDate.now(clock), Actor.current()));
        supports.save(support);
        return offer;
    }

    /**
     * The latest answers; empty when there are none, when the caregiver does not allow them to be kept now, and for
     * everybody but those who treat or coordinate: they are not the patient's to read.
     */
    @Reads("caregiver strain")
    public Optional<StrainCheck> latest(EpisodeId episode, UUID id) {
        var support = supports.require(episode, id);
        return isOnTheCareTeam()
                        && people.of(episode, support.relatedPersonId()).allows(Matter.ANSWERS)
                ? support.strains().stream().reduce((earlier, later) -> later)
                : Optional.empty();
    }

    private boolean isOnTheCareTeam() {
        return parts.accounts().current().stream()
                .flatMap(account -> account.roles().stream())
                .anyMatch(Role::isClinical);
    }
}
