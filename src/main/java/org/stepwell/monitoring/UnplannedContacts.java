package org.stepwell.monitoring;

import java.time.Clock;
import java.time.Instant;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.stepwell.patient.EpisodeId;
import org.stepwell.team.Changes;

/** Files contacts that no check-in asked for. */
@Service
public class UnplannedContacts {

    private final ContactRepository contacts;
    private final ContactPlans plans;
    private final Courses courses;
    private final ApplicationEventPublisher news;
    private final Clock clock;

    UnplannedContacts(
            ContactRepository contacts,
            ContactPlans plans,
            Courses courses,
            ApplicationEventPublisher news,
            Clock clock) {
        this.contacts = contacts;
        this.plans = plans;
        this.courses = courses;
        this.news = news;
        this.clock = clock;
    }

    /**
     * Files the contact; its minutes, and having been in touch, count like those of a check-in. The planned check-in
     * stays as it is, but one that was missed is due at once when this contact reached the person. An attempt in vain
     * begins outreach, unless a check-in is open: then whoever has that goes on calling.
     */
    @Changes("contact")
    public void record(EpisodeId episode, UnplannedContact made) {
        var now = clock.instant();
        var owesCheckIn = courses.of(episode).owesCheckIn();
        var contact = contacts.save(Contact.unplanned(episode, made, now));
        var minutes = made.minutes() == null ? 0 : made.minutes();
        news.publishEvent(new ContactMade(episode, contact.id(), contact.madeBy(), now, minutes));
        if (made.reached()) {
            news.publishEvent(new PersonReached(episode));
            if (owesCheckIn) {
                plans.bringForward(episode);
            }
        } else if (!isDue(episode, now)) {
            news.publishEvent(new ContactMissed(episode));
        }
    }

    private boolean isDue(EpisodeId episode, Instant now) {
        return plans.next(episode).filter(next -> !next.due().isAfter(now)).isPresent();
    }
}
