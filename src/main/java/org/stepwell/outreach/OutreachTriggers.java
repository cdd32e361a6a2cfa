package org.stepwell.outreach;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.stepwell.coordination.EpisodeClosed;
import org.stepwell.coordination.Episodes;
import org.stepwell.coordination.RiskLevel;
import org.stepwell.monitoring.ContactMissed;
import org.stepwell.monitoring.PersonReached;
import org.stepwell.patient.EpisodeId;
import org.stepwell.referral.AppointmentMissed;

/** What elsewhere in care begins or ends outreach. */
@Component
class OutreachTriggers {

    private final Outreaches outreaches;
    private final OutreachRepository repository;
    private final Episodes episodes;

    OutreachTriggers(Outreaches outreaches, OutreachRepository repository, Episodes episodes) {
        this.outreaches = outreaches;
        this.repository = repository;
        this.episodes = episodes;
    }

    @EventListener
    void on(ContactMissed missed) {
        outreaches.begin(missed.episode(), Missed.CONTACT);
    }

    @EventListener
    void on(AppointmentMissed missed) {
        outreaches.begin(missed.episode(), Missed.APPOINTMENT);
    }

    @EventListener
    void on(PersonReached reached) {
        overtake(reached.episode(), OutreachEnd.REACHED);
    }

    /** At high risk the episode takes no outreach with it: the protocol goes on to a person who decides. */
    @EventListener
    void on(EpisodeClosed closed) {
        var episode = episodes.of(closed.episode());
        if (episode.riskLevel().orElse(null) != RiskLevel.HIGH) {
            overtake(closed.episode(), OutreachEnd.EPISODE_CLOSED);
        }
    }

    /** Looks first, so that the many contacts of people who come leave no trace of an outreach there never was. */
    private void overtake(EpisodeId episode, OutreachEnd as) {
        if (repository.findByEpisodeIdAndEndedAtIsNull(episode).isPresent()) {
            outreaches.overtake(episode, as);
        }
    }
}
