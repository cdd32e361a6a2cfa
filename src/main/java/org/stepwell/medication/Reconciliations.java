package org.stepwell.medication;

import java.util.List;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.stepwell.coordination.EpisodeRefused;
import org.stepwell.coordination.Episodes;
import org.stepwell.patient.EpisodeId;
import org.stepwell.team.Changes;
import org.stepwell.team.Reads;

/** Asks for the medicines of a person to be reconciled, one round at a time, and tells what came of each. */
@Service
public class Reconciliations {

    private final ReconciliationRepository rounds;
    private final MedicationJourneys journeys;
    private final MedicineGathering gathering;
    private final Episodes episodes;
    private final ApplicationEventPublisher news;

    Reconciliations(
            ReconciliationRepository rounds,
            MedicationJourneys journeys,
            MedicineGathering gathering,
            Episodes episodes,
            ApplicationEventPublisher news) {
        this.rounds = rounds;
        this.journeys = journeys;
        this.gathering = gathering;
        this.episodes = episodes;
        this.news = news;
    }

    /**
     * Has the medicines reconciled for this reason. A list still being made takes in what is new; one that waits for
     * decisions or signatures is overtaken by a new round, so that nobody signs what is no longer so; no second round
     * ever stands beside an open one.
     *
     * @throws EpisodeRefused when the episode is closed
     */
    @Changes("medicine list")
    public void request(EpisodeId episode, Reason reason) {
        if (!episodes.of(episode).isOpen()) {
            throw new EpisodeRefused(episode, "is closed");
        }
        var journey = journeys.lock(episode);
        var open = rounds.open(episode);
        if (open.filter(round -> round.state() == ReconciliationState.LISTING).isPresent()) {
            gathering.joinIn(open.get(), reason);
        } else {
            open.ifPresent(this::overtake);
            journeys.remember(episode, reason);
            news.publishEvent(new ReconciliationRequested(episode, journey.orElse(null)));
        }
    }

    private void overtake(Reconciliation round) {
        round.overtake();
        rounds.save(round);
    }

    /** Remembers the journey that carries the rounds, so that news reach exactly that one. */
    @Changes("medicine list")
    public void startJourney(EpisodeId episode, String processInstanceId) {
        journeys.started(episode, processInstanceId);
    }

    /** Ends with the episode: an open round stays as it is, cancelled. */
    @Changes("medicine list")
    public void end(EpisodeId episode) {
        journeys.lock(episode).ifPresent(journey -> {
            rounds.open(episode).ifPresent(round -> {
                round.cancel();
                rounds.save(round);
            });
            journeys.ended(episode);
            news.publishEvent(new ReconciliationEnded(episode, journey));
        });
    }

    /** @return whether a journey keeps this episode's medicines reconciled */
    @Reads("medicine list")
    public boolean isUnderWay(EpisodeId episode) {
        return journeys.of(episode).isPresent();
    }

    /** @return the round being worked on; throws {@link ListNotReady} when there is none */
    @Reads("medicine list")
    public Reconciliation open(EpisodeId episode) {
        return rounds.mustBeOpen(episode);
    }

    /** @return the signed list that counts now */
    @Reads("medicine list")
    public Optional<Reconciliation> published(EpisodeId episode) {
        return rounds.findByEpisodeIdOrderByNumberDesc(episode).stream()
                .filter(round -> round.state() == ReconciliationState.PUBLISHED)
                .findFirst();
    }

    /** @return every round of the episode, the newest first */
    @Reads("medicine list")
    public List<Reconciliation> all(EpisodeId episode) {
        return rounds.findByEpisodeIdOrderByNumberDesc(episode);
    }
}
