package org.stepwell.relapse;

import java.time.Clock;
import java.util.Map;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.stepwell.assessment.ScoreReceived;
import org.stepwell.audit.Actor;
import org.stepwell.coordination.Episode;
import org.stepwell.coordination.Episodes;
import org.stepwell.coordination.PatientEnrolled;
import org.stepwell.workflow.ClinicTime;
import org.stepwell.workflow.Decisions;
import org.stepwell.workflow.Word;

/** What elsewhere begins or overtakes an offer of care. */
@Component
class RelapseTriggers {

    private final Episodes episodes;
    private final ReturnOffers offers;
    private final ReturnOfferRepository repository;
    private final Decisions decisions;
    private final ApplicationEventPublisher news;
    private final Clock clock;

    RelapseTriggers(
            Episodes episodes,
            ReturnOffers offers,
            ReturnOfferRepository repository,
            Decisions decisions,
            ApplicationEventPublisher news,
            Clock clock) {
        this.episodes = episodes;
        this.offers = offers;
        this.repository = repository;
        this.decisions = decisions;
        this.news = news;
        this.clock = clock;
    }

    /** Somebody in care is judged by their check-ins, and an old score says nothing about today. */
    @EventListener
    void on(ScoreReceived received) {
        Actor.asSystem("relapse", () -> {
            var before = episodes.all(received.patient());
            if (before.stream().noneMatch(Episode::isOpen)) {
                before.stream()
                        .findFirst()
                        .filter(last -> isAfter(received, last) && offersCare(received, last))
                        .ifPresent(last -> offers.open(last.id(), received.scoreId()));
            }
        });
    }

    /** Whoever comes back by this very offer has ended it before. */
    @EventListener
    void on(PatientEnrolled enrolled) {
        episodes.of(enrolled.episode())
                .follows()
                .flatMap(repository::findByEpisodeIdAndEndedAtIsNull)
                .ifPresent(offer -> {
                    offer.end(ReturnOffer.End.ENROLLED, clock.instant());
                    repository.save(offer);
                    news.publishEvent(new ReturnOvertaken(offer.episodeId(), offer.journeyId()));
                });
    }

    private boolean offersCare(ScoreReceived received, Episode last) {
        var inputs = Map.<String, Object>of(
                "instrument", received.instrument().code(),
                "total", received.total(),
                "outcome", last.outcome().map(Word::of).orElse(""));
        return decisions.single("detect-relapse", inputs, Boolean.class);
    }

    private static boolean isAfter(ScoreReceived received, Episode last) {
        var taken = received.takenAt().atZone(ClinicTime.zone()).toLocalDate();
        return last.closedOn().filter(taken::isAfter).isPresent();
    }
}
