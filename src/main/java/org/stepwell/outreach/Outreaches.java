package org.stepwell.outreach;

import java.time.Clock;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.stepwell.coordination.Episodes;
import org.stepwell.patient.EpisodeId;
import org.stepwell.team.Changes;
import org.stepwell.team.Reads;

/** Begins outreach to people who did not come or do not answer, plans its steps, and ends it when it is overtaken. */
@Service
public class Outreaches {

    private final OutreachRepository outreaches;
    private final Episodes episodes;
    private final Protocol protocol;
    private final ApplicationEventPublisher news;
    private final Clock clock;

    Outreaches(
            OutreachRepository outreaches,
            Episodes episodes,
            Protocol protocol,
            ApplicationEventPublisher news,
            Clock clock) {
        this.outreaches = outreaches;
        this.episodes = episodes;
        this.protocol = protocol;
        this.news = news;
        this.clock = clock;
    }

    /** Begins outreach, or notes on the open one that something more was missed. */
    @Changes("outreach")
    public void begin(EpisodeId episode, Missed missed) {
        var open = outreaches.findByEpisodeIdAndEndedAtIsNull(episode);
        var outreach = open.orElseGet(() -> Outreach.open(episode, clock.instant()));
        outreach.add(OutreachEntry.of(kind(missed), Stamp.now(clock)));
        outreaches.save(outreach);
        if (open.isEmpty()) {
            news.publishEvent(new OutreachOpened(episode));
        }
    }

    @Changes("outreach")
    public void startJourney(EpisodeId episode, String processInstanceId) {
        var outreach = outreaches.requireOpen(episode);
        outreach.startJourney(processInstanceId);
        outreaches.save(outreach);
    }

    /** @return what the protocol asks for next, given the risk as it is now */
    @Changes("outreach")
    public PlannedStep planNext(EpisodeId episode) {
        var outreach = outreaches.requireOpen(episode);
        var planned = protocol.next(outreach, episodes.of(episode), clock.instant());
        outreach.plan(planned);
        outreaches.save(outreach);
        return planned;
    }

    /** Ends the open outreach, because a check-in reached the person or the episode closed. */
    @Changes("outreach")
    public void overtake(EpisodeId episode, OutreachEnd as) {
        var outreach = outreaches.requireOpen(episode);
        if (as == OutreachEnd.REACHED) {
            outreach.add(OutreachEntry.of(OutreachEntry.Kind.REACHED, Stamp.now(clock)));
        }
        outreach.end(as, clock.instant());
        outreaches.save(outreach);
        news.publishEvent(new OutreachOvertaken(outreach.journeyId(), as));
    }

    /** @return every outreach of the episode, the newest first */
    @Reads("outreach")
    public List<Outreach> of(EpisodeId episode) {
        return outreaches.findByEpisodeIdOrderByOpenedAtDesc(episode);
    }

    private static OutreachEntry.Kind kind(Missed missed) {
        return switch (missed) {
            case CONTACT -> OutreachEntry.Kind.CONTACT_MISSED;
            case APPOINTMENT -> OutreachEntry.Kind.APPOINTMENT_MISSED;
            case FOLLOW_UP -> OutreachEntry.Kind.FOLLOW_UP_MISSED;
        };
    }
}
