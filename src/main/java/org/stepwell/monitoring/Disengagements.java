package org.stepwell.monitoring;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.stepwell.coordination.Episodes;
import org.stepwell.coordination.Outcome;
import org.stepwell.patient.EpisodeId;
import org.stepwell.team.Changes;

/** Lets go of people whom nobody reaches any more; whether that was tried for long enough is for outreach to say. */
@Service
public class Disengagements {

    private final Episodes episodes;
    private final ApplicationEventPublisher news;

    Disengagements(Episodes episodes, ApplicationEventPublisher news) {
        this.episodes = episodes;
        this.news = news;
    }

    /** Ends care as disengaged; throws {@link NotMonitored} while something other than a contact is awaited. */
    @Changes("outcome")
    public void record(EpisodeId episode) {
        episodes.recordOutcome(episode, Outcome.DISENGAGED);
        news.publishEvent(new PersonDisengaged(episode));
    }
}
