package org.stepwell.family;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Service;
import org.stepwell.audit.Actor;
import org.stepwell.patient.EpisodeId;
import org.stepwell.relation.OwnConsent.Matter;
import org.stepwell.relation.RelatedPerson;
import org.stepwell.relation.RelatedPersons;
import org.stepwell.team.CareTeams;
import org.stepwell.team.Changes;
import org.stepwell.team.Reads;
import org.stepwell.workflow.ClinicTime;

/** Begins the work with people close to a patient, takes it from round to round, and ends it. */
@Service
@EnableConfigurationProperties(FamilySettings.class)
public class FamilySupports {

    private final FamilySupportRepository supports;
    private final People people;
    private final FamilySettings settings;
    private final ApplicationEventPublisher news;
    private final Clock clock;

    FamilySupports(
            FamilySupportRepository supports,
            People people,
            FamilySettings settings,
            ApplicationEventPublisher news,
            Clock clock) {
        this.supports = supports;
        this.people = people;
        this.settings = settings;
        this.news = news;
        this.clock = clock;
    }

    /** Whom an episode's family work is with. */
    @Component
    record People(CareTeams teams, RelatedPersons relations) {

        RelatedPerson of(EpisodeId episode, UUID person) {
            return relations.find(teams.patientOf(episode), person);
        }
    }

    /**
     * Begins the work, or asks for the next round of the one that is open: how a caregiver is, or a family session. A
     * round under way is finished first.
     *
     * @throws ContactNotAllowed while that person does not allow contact themselves
     */
    @Changes("family work")
    public void ask(EpisodeId episode, UUID person, Round wish) {
        if (!people.of(episode, person).allows(Matter.CONTACT)) {
            throw new ContactNotAllowed(person);
        }
        supports.findByEpisodeIdAndRelatedPersonIdAndEndedAtIsNull(episode, person)
                .ifPresentOrElse(open -> askAgain(open, wish), () -> begin(episode, person, wish));
    }

    @Changes("family work")
    public void startJourney(EpisodeId episode, UUID id, String processInstanceId) {
        var support = supports.require(episode, id);
        support.startJourney(processInstanceId);
        supports.save(support);
    }

    /** @return what comes now; nobody is asked how they are who does not look after the patient or allows no answers */
    @Changes("family work")
    public Round next(EpisodeId episode, UUID id) {
        var support = supports.require(episode, id);
        var person = people.of(episode, support.relatedPersonId());
        var round = support.next(person.isCaregiver() && person.allows(Matter.ANSWERS));
        supports.save(support);
        return round;
    }

    /** @return when the next round is due: after the clinic's interval, or now when somebody asked meanwhile */
    @Changes("family work")
    public Instant scheduleRecheck(EpisodeId episode, UUID id) {
        var support = supports.require(episode, id);
        var today = LocalDate.now(clock);
        var due = support.waitUntil(today.plus(settings.recheck()), today);
        supports.save(support);
        return due.atStartOfDay(ClinicTime.zone()).toInstant();
    }

    /** Ends the work with that person, if any is open, and whatever is to do in it. */
    @Changes("family work")
    public void end(EpisodeId episode, UUID person, FamilyEnd as) {
        supports.findByEpisodeIdAndRelatedPersonIdAndEndedAtIsNull(episode, person)
                .ifPresent(support -> {
                    support.end(as, clock.instant());
                    supports.save(support);
                    news.publishEvent(new FamilySupportEnded(support.journeyId(), as));
                });
    }

    /** Notes who on the team knows that it ended. */
    @Changes("family work")
    public void acknowledge(EpisodeId episode, UUID id) {
        var support = supports.require(episode, id);
        support.acknowledge(Actor.current());
        supports.save(support);
    }

    /** @return the family work of the episode, the newest first */
    @Reads("family work")
    public List<FamilySupport> of(EpisodeId episode) {
        return supports.findByEpisodeIdOrderByBegunAtDesc(episode);
    }

    /** Throws {@link NoSuchSupport} when this episode has no such. */
    @Reads("family work")
    public FamilySupport find(EpisodeId episode, UUID id) {
        return supports.require(episode, id);
    }

    private void begin(EpisodeId episode, UUID person, Round wish) {
        var support = supports.save(FamilySupport.begin(episode, person, wish, clock.instant()));
        news.publishEvent(new FamilySupportBegun(episode, support.id()));
    }

    private void askAgain(FamilySupport open, Round wish) {
        var waits = open.isWaiting();
        open.wish(wish);
        supports.save(open);
        if (waits) {
            news.publishEvent(new FamilySupportWanted(open.journeyId()));
        }
    }
}
