package org.stepwell.family;

import java.util.Optional;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.stepwell.coordination.CareTeamFormed;
import org.stepwell.coordination.Episode;
import org.stepwell.coordination.EpisodeClosed;
import org.stepwell.coordination.Episodes;
import org.stepwell.patient.EpisodeId;
import org.stepwell.patient.PatientId;
import org.stepwell.relation.CaregiverNamed;
import org.stepwell.relation.OwnConsent.Matter;
import org.stepwell.relation.OwnConsentGiven;
import org.stepwell.relation.OwnConsentRevoked;
import org.stepwell.relation.RelatedPersons;
import org.stepwell.relation.RelationEnded;

/** What elsewhere in care begins or ends family work. */
@Component
class FamilyTriggers {

    private final FamilySupports supports;
    private final FamilySupportRepository repository;
    private final Care care;
    private final ApplicationEventPublisher news;

    FamilyTriggers(
            FamilySupports supports, FamilySupportRepository repository, Care care, ApplicationEventPublisher news) {
        this.supports = supports;
        this.repository = repository;
        this.care = care;
        this.news = news;
    }

    /** Who is in care, and who is close to them. */
    @Component
    record Care(Episodes episodes, RelatedPersons relations) {

        Optional<EpisodeId> openEpisode(PatientId patient) {
            return episodes.current(patient).filter(Episode::isOpen).map(Episode::id);
        }

        boolean mayBeAsked(PatientId patient, UUID person) {
            var known = relations.find(patient, person);
            return known.isCaregiver() && known.allows(Matter.CONTACT);
        }
    }

    @EventListener
    void on(OwnConsentGiven given) {
        askHowTheyAre(given.patient(), given.person());
    }

    @EventListener
    void on(CaregiverNamed named) {
        askHowTheyAre(named.patient(), named.person());
    }

    /** Caregivers known from earlier are asked once somebody is there to ask them. */
    @EventListener
    void on(CareTeamFormed formed) {
        care.relations().of(formed.patient()).forEach(person -> askHowTheyAre(formed.patient(), person.id()));
    }

    @EventListener
    void on(OwnConsentRevoked revoked) {
        care.openEpisode(revoked.patient()).ifPresent(episode -> {
            if (revoked.matter() == Matter.CONTACT) {
                supports.end(episode, revoked.person(), FamilyEnd.OWN_CONSENT_REVOKED);
            } else {
                stopAsking(episode, revoked.person());
            }
        });
    }

    @EventListener
    void on(RelationEnded ended) {
        care.openEpisode(ended.patient())
                .ifPresent(episode -> supports.end(episode, ended.person(), FamilyEnd.RELATION_ENDED));
    }

    @EventListener
    void on(EpisodeClosed closed) {
        repository
                .findByEpisodeIdAndEndedAtIsNull(closed.episode())
                .forEach(
                        support -> supports.end(closed.episode(), support.relatedPersonId(), FamilyEnd.EPISODE_CLOSED));
    }

    private void askHowTheyAre(PatientId patient, UUID person) {
        if (care.mayBeAsked(patient, person)) {
            care.openEpisode(patient)
                    .filter(episode -> isNotBusyWith(episode, person))
                    .ifPresent(episode -> supports.ask(episode, person, Round.STRAIN));
        }
    }

    private boolean isNotBusyWith(EpisodeId episode, UUID person) {
        return repository
                .findByEpisodeIdAndRelatedPersonIdAndEndedAtIsNull(episode, person)
                .map(FamilySupport::isWaiting)
                .orElse(true);
    }

    private void stopAsking(EpisodeId episode, UUID person) {
        repository
                .findByEpisodeIdAndRelatedPersonIdAndEndedAtIsNull(episode, person)
                .filter(FamilySupport::isAsking)
                .ifPresent(support -> news.publishEvent(new AnswersNoLongerKept(support.journeyId())));
    }
}
