package org.stepwell.monitoring;

import java.time.Clock;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.stepwell.coordination.Episodes;
import org.stepwell.patient.EpisodeId;
import org.stepwell.team.Changes;
import org.stepwell.team.Reads;

/** Files contacts with the person. */
@Service
public class CheckIns {

    private final ContactRepository contacts;
    private final HearPerson person;
    private final Episodes episodes;
    private final ApplicationEventPublisher news;
    private final Clock clock;

    CheckIns(
            ContactRepository contacts,
            HearPerson person,
            Episodes episodes,
            ApplicationEventPublisher news,
            Clock clock) {
        this.contacts = contacts;
        this.person = person;
        this.episodes = episodes;
        this.news = news;
        this.clock = clock;
    }

    /**
     * Files the contact with its scores, goal reviews and new needs; when care does not go on here, that is also how
     * the episode ends.
     */
    @Changes("contact")
    public void record(EpisodeId episode, CheckIn checkIn) {
        var now = clock.instant();
        var phq9 = person.hear(episode, checkIn, now);
        var contact = contacts.save(Contact.made(episode, checkIn, phq9, now));
        var minutes = checkIn.minutes() == null ? 0 : checkIn.minutes();
        news.publishEvent(new ContactMade(episode, contact.id(), contact.madeBy(), now, minutes));
        tell(episode, checkIn);
        checkIn.careGoesOn().outcome().ifPresent(outcome -> episodes.recordOutcome(episode, outcome));
    }

    /** Nobody is looked for here whose care goes on elsewhere. */
    private void tell(EpisodeId episode, CheckIn checkIn) {
        if (checkIn.reached()) {
            news.publishEvent(new PersonReached(episode));
        } else if (checkIn.careGoesOn() == CareGoesOn.HERE) {
            news.publishEvent(new ContactMissed(episode));
        }
    }

    /** @return every attempt and contact, the oldest first */
    @Reads("contacts")
    public List<Contact> of(EpisodeId episode) {
        return contacts.findByEpisodeIdOrderByMadeAt(episode);
    }
}
