package org.stepwell.referral;

import java.time.Clock;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.stepwell.exchange.Outbox;
import org.stepwell.patient.EpisodeId;
import org.stepwell.team.Changes;

/** Takes referrals back, and tells the service that has one in hand. */
@Service
public class ReferralEndings {

    private final ReferralRepository referrals;
    private final Outbox outbox;
    private final Clock clock;

    ReferralEndings(ReferralRepository referrals, Outbox outbox, Clock clock) {
        this.referrals = referrals;
        this.outbox = outbox;
        this.clock = clock;
    }

    /** Withdraws it for the reason an earlier step left with it; the need itself stays open. */
    @Changes("referral")
    public void withdraw(EpisodeId episode, UUID id) {
        var referral = referrals.require(episode, id);
        withdraw(referral, referral.withdrawalReason().orElse(null));
    }

    /** Withdraws whatever is still open. */
    @Changes("referral")
    public void withdrawAll(EpisodeId episode, String reason) {
        referrals.findByEpisodeId(episode).stream()
                .filter(referral -> referral.state().isOpen())
                .forEach(referral -> withdraw(referral, reason));
    }

    /** Stops waiting for a service that stays silent, so that another one can be asked. */
    @Changes("referral")
    public void giveUpWaiting(EpisodeId episode, UUID id) {
        var referral = referrals.require(episode, id);
        referral.reject(Stamp.now(clock), "no answer");
        referrals.save(referral);
        outbox.takeBack(episode, id);
    }

    private void withdraw(Referral referral, String reason) {
        boolean inHand = referral.state().isWithService();
        referral.withdraw(Stamp.now(clock), reason);
        referrals.save(referral);
        if (inHand) {
            outbox.takeBack(referral.episodeId(), referral.id());
        }
    }
}
