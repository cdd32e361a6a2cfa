package org.stepwell.notification;

import java.time.Clock;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Service;
import org.stepwell.outreach.Outreach;
import org.stepwell.outreach.Outreaches;
import org.stepwell.outreach.PlannedStep;
import org.stepwell.patient.ContactChannel;
import org.stepwell.patient.EpisodeId;
import org.stepwell.patient.Patients;
import org.stepwell.team.CareTeams;
import org.stepwell.team.Changes;

/** Writes to a person nobody reached, when the protocol of outreach asks for a message. */
@Service
public class AttemptMessages {

    private static final Set<ContactChannel> WRITTEN = Set.of(ContactChannel.TEXT, ContactChannel.EMAIL);

    private final Notifications notifications;
    private final Outreaches outreaches;
    private final People people;
    private final Clock clock;

    AttemptMessages(Notifications notifications, Outreaches outreaches, People people, Clock clock) {
        this.notifications = notifications;
        this.outreaches = outreaches;
        this.people = people;
        this.clock = clock;
    }

    /** Who an episode is about. */
    @Component
    record People(CareTeams teams, Patients patients) {

        boolean preferWriting(EpisodeId episode) {
            var preferences = patients.of(teams.patientOf(episode)).preferences();
            return preferences.contactChannel() != null && WRITTEN.contains(preferences.contactChannel());
        }
    }

    /**
     * Does nothing when the attempt is one by telephone or letter alone.
     *
     * @param attempt the id of the attempt that is due; it gets one message
     */
    @Changes("message to the person")
    public void write(EpisodeId episode, String attempt) {
        var channels = outreaches.of(episode).stream()
                .filter(Outreach::isOpen)
                .findFirst()
                .flatMap(Outreach::next)
                .map(PlannedStep::channels)
                .orElse(List.of());
        if (channels.contains("text") || channels.contains("preferred") && people.preferWriting(episode)) {
            notifications.write(episode, Notice.of(Subject.PLEASE_CALL, attempt, clock.instant()));
        }
    }
}
