package org.stepwell.transition;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.stepwell.audit.Actor;
import org.stepwell.patient.EpisodeId;
import org.stepwell.team.Changes;
import org.stepwell.team.Reads;

/** Takes reports of stays, begins and ends their follow-up. */
@Service
public class Transitions {

    private final TransitionRepository transitions;
    private final LevelsOfCare levels;
    private final ApplicationEventPublisher news;
    private final Clock clock;

    Transitions(TransitionRepository transitions, LevelsOfCare levels, ApplicationEventPublisher news, Clock clock) {
        this.transitions = transitions;
        this.levels = levels;
        this.news = news;
        this.clock = clock;
    }

    /** @return whether the stay has happened, so lately that one of the clocks after it still runs */
    public boolean isToBeFollowed(Stay stay) {
        return !stay.latest().isAfter(clock.instant()) && isRecent(stay);
    }

    /**
     * Takes the report of a stay; one told twice under the same id is one stay. A new stay ends the follow-up of the one
     * before. Throws {@link ImpossibleStay}.
     */
    @Changes("transition")
    public Reported report(EpisodeId episode, Stay stay) {
        mustBePossible(stay);
        var known = known(episode, stay);
        if (known == null) {
            return begin(episode, stay);
        }
        if (known.reason().isEmpty() && stay.reason() != null) {
            known.knownFor(stay.reason());
            known = transitions.save(known);
        }
        if (known.dischargedAt().isEmpty()
                && stay.dischargedAt() != null
                && known.endedAs().isEmpty()) {
            discharge(known, stay.dischargedAt());
            return Reported.DISCHARGED;
        }
        return Reported.KNOWN;
    }

    /** Takes word that the person left; throws {@link ImpossibleStay}, and {@link NoSuchTransition} when nobody waits. */
    @Changes("transition")
    public void discharged(EpisodeId episode, Instant at) {
        if (at.isAfter(clock.instant())) {
            throw new StayInTheFuture("dischargedAt");
        }
        var open = transitions
                .findByEpisodeIdAndEndedAtIsNull(episode)
                .filter(one -> one.dischargedAt().isEmpty())
                .orElseThrow(() -> new NoSuchTransition(episode));
        discharge(open, at);
    }

    @Changes("transition")
    public void startJourney(EpisodeId episode, String processInstanceId) {
        var transition = transitions.requireOpen(episode);
        transition.startJourney(processInstanceId);
        transitions.save(transition);
    }

    /** Ends the follow-up: everything was done. */
    @Changes("transition")
    public void close(EpisodeId episode) {
        var transition = transitions.requireOpen(episode);
        transition.end(TransitionEnd.FOLLOWED_UP, clock.instant());
        transitions.save(transition);
    }

    /** Ends the open follow-up, because the episode closed or another stay began. */
    @Changes("transition")
    public void overtake(EpisodeId episode, TransitionEnd as) {
        var transition = transitions.requireOpen(episode);
        transition.end(as, clock.instant());
        transitions.save(transition);
        news.publishEvent(new TransitionOvertaken(transition.journeyId()));
    }

    /** @return every stay of the episode, the newest first */
    @Reads("transition")
    public List<Transition> of(EpisodeId episode) {
        return transitions.findByEpisodeIdOrderByAdmittedAtDesc(episode);
    }

    private void mustBePossible(Stay stay) {
        if (stay.admittedAt().isAfter(clock.instant())) {
            throw new StayInTheFuture("admittedAt");
        }
        if (stay.latest().isAfter(clock.instant())) {
            throw new StayInTheFuture("dischargedAt");
        }
        if (stay.dischargedAt() != null && !isRecent(stay)) {
            throw new StayTooOld();
        }
    }

    private boolean isRecent(Stay stay) {
        return !stay.latest().isBefore(clock.instant().minus(Duration.ofDays(FollowUpCalendar.LATEST)));
    }

    private Transition known(EpisodeId episode, Stay stay) {
        if (stay.sourceId() == null) {
            return null;
        }
        return transitions
                .findByEpisodeIdAndSourceId(episode, stay.sourceId())
                .or(() -> transitions
                        .findByEpisodeIdAndEndedAtIsNull(episode)
                        .filter(open -> open.mayBe(stay))
                        .map(open -> named(open, stay.sourceId())))
                .orElse(null);
    }

    private Transition named(Transition open, String sourceId) {
        open.knownAs(sourceId);
        return transitions.save(open);
    }

    /** A stay from before the one that is followed now changes nothing. */
    private Reported begin(EpisodeId episode, Stay stay) {
        var open = transitions.findByEpisodeIdAndEndedAtIsNull(episode);
        if (open.filter(one -> one.admittedAt().isAfter(stay.admittedAt())).isPresent()) {
            return Reported.KNOWN;
        }
        if (open.isPresent()) {
            overtake(episode, TransitionEnd.OVERTAKEN);
        }
        var begun = transitions.save(Transition.begin(episode, stay, Actor.current(), clock.instant()));
        levels.stepUpTo(episode, stay.kind());
        news.publishEvent(new TransitionBegun(episode, visitDue(begun)));
        news.publishEvent(stay.dischargedAt() == null ? new PersonAdmitted(episode) : new PersonDischarged(episode));
        return Reported.BEGUN;
    }

    private void discharge(Transition open, Instant at) {
        open.discharge(at);
        transitions.save(open);
        news.publishEvent(new StayEnded(open.journeyId(), visitDue(open)));
        news.publishEvent(new PersonDischarged(open.episodeId()));
    }

    private static Instant visitDue(Transition transition) {
        return transition
                .visitWithin(FollowUpCalendar.SOON)
                .map(window -> FollowUpCalendar.due(window.to()))
                .orElse(null);
    }
}
