package org.stepwell.assessment;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Service;
import org.stepwell.assessment.InstrumentRequest.Status;
import org.stepwell.audit.Actor;
import org.stepwell.coordination.EpisodeRefused;
import org.stepwell.coordination.Episodes;
import org.stepwell.patient.EpisodeId;
import org.stepwell.team.Account;
import org.stepwell.team.Accounts;
import org.stepwell.team.Changes;
import org.stepwell.team.Reads;
import org.stepwell.workflow.InvalidAnswer;
import org.stepwell.workflow.Words;

/** Asks for an instrument at any time of an episode, and follows the request to its score. */
@Service
public class InstrumentRequests {

    private final InstrumentRequestRepository requests;
    private final Instruments instruments;
    private final Circle circle;
    private final ApplicationEventPublisher news;
    private final Clock clock;

    /** In whose care something is asked, and by whom. */
    @Component
    record Circle(Episodes episodes, Accounts accounts) {

        /** Who answers for themself asks nobody: what it leads to stays with who asked them. */
        String asker(InstrumentRequest before) {
            var isOwn = accounts.current().filter(Account::isPersonal).isPresent();
            return isOwn ? before.askedBy() : Actor.current();
        }
    }

    InstrumentRequests(
            InstrumentRequestRepository requests,
            Instruments instruments,
            Circle circle,
            ApplicationEventPublisher news,
            Clock clock) {
        this.requests = requests;
        this.instruments = instruments;
        this.circle = circle;
        this.news = news;
        this.clock = clock;
    }

    /**
     * Asks for the instrument; while it is already asked for, that request stands for both. Throws {@link InvalidAnswer}
     * for one that is not defined here, {@link EpisodeRefused} when care has ended.
     */
    @Changes("instrument request")
    public InstrumentRequest ask(EpisodeId episode, String code) {
        var instrument = known(code);
        if (!circle.episodes().of(episode).isOpen()) {
            throw new EpisodeRefused(episode, "has ended, so nothing can be asked in it");
        }
        return openOf(episode, instrument).orElseGet(() -> {
            var request = requests.save(InstrumentRequest.of(episode, instrument, Actor.current(), clock.instant()));
            news.publishEvent(new InstrumentRequested(episode, request));
            return find(episode, request.id());
        });
    }

    /** @return a request for the next instrument, carried by the same process; empty while that one is already asked for */
    @Changes("instrument request")
    public Optional<InstrumentRequest> goOn(EpisodeId episode, UUID id, Instrument next) {
        if (openOf(episode, next).isPresent()) {
            return Optional.empty();
        }
        var before = find(episode, id);
        var request = InstrumentRequest.of(episode, next, circle.asker(before), clock.instant());
        request.startJourney(before.journeyId());
        return Optional.of(requests.save(request));
    }

    @Changes("instrument request")
    public void startJourney(EpisodeId episode, UUID id, String processInstanceId) {
        var request = find(episode, id);
        request.startJourney(processInstanceId);
        requests.save(request);
    }

    /** Notes how a request ended; throws {@link IllegalStateException} when it already has. */
    @Changes("instrument request")
    public void end(EpisodeId episode, UUID id, Status how) {
        var request = find(episode, id);
        request.end(how, clock.instant());
        requests.save(request);
    }

    /** @return the requests nobody has taken yet, the oldest first */
    @Reads("instrument requests")
    public List<InstrumentRequest> open(EpisodeId episode) {
        return openIn(episode);
    }

    /** @return every request of the episode, the oldest first */
    @Reads("instrument requests")
    public List<InstrumentRequest> all(EpisodeId episode) {
        return requests.findByEpisodeIdOrderByAskedAt(episode);
    }

    private Instrument known(String code) {
        return instruments.forPatients().stream()
                .map(InstrumentDefinition::instrument)
                .filter(instrument -> instrument.code().equals(code))
                .findFirst()
                .orElseThrow(() -> new InvalidAnswer("instrument", Words.say("wrong.assessment.instrument")));
    }

    private Optional<InstrumentRequest> openOf(EpisodeId episode, Instrument instrument) {
        return openIn(episode).stream()
                .filter(request -> request.instrument().equals(instrument))
                .findFirst();
    }

    private List<InstrumentRequest> openIn(EpisodeId episode) {
        return requests.findByEpisodeIdOrderByAskedAt(episode).stream()
                .filter(request -> request.status() == Status.OPEN)
                .toList();
    }

    private InstrumentRequest find(EpisodeId episode, UUID id) {
        return requests.findByIdAndEpisodeId(id, episode).orElseThrow();
    }
}
