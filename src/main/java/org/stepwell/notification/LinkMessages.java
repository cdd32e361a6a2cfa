package org.stepwell.notification;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import org.springframework.stereotype.Service;
import org.stepwell.patient.EpisodeId;
import org.stepwell.team.Accounts;
import org.stepwell.team.Changes;
import org.stepwell.team.NotPermitted;

/** Sends the link into the person's own page as a message. */
@Service
public class LinkMessages {

    private final Notifications notifications;
    private final Accounts accounts;
    private final Clock clock;

    LinkMessages(Notifications notifications, Accounts accounts, Clock clock) {
        this.notifications = notifications;
        this.accounts = accounts;
        this.clock = clock;
    }

    /**
     * Writes the message down; how it stands, and why it cannot go, is on its row. Pressed twice it goes once.
     *
     * @throws NotPermitted for the person's own side
     */
    @Changes("sign-in link")
    public void send(EpisodeId episode) {
        if (accounts.current().filter(account -> !account.isPersonal()).isEmpty()) {
            throw new NotPermitted();
        }
        var now = clock.instant();
        var minute = now.truncatedTo(ChronoUnit.MINUTES).toString();
        notifications.write(episode, Notice.of(Subject.SIGN_IN_LINK, minute, now));
    }
}
