package org.stepwell.referral;

import java.util.UUID;
import org.springframework.stereotype.Service;
import org.stepwell.exchange.Outbox;
import org.stepwell.exchange.Posting;
import org.stepwell.exchange.Purpose;
import org.stepwell.patient.EpisodeId;
import org.stepwell.team.Changes;

/** Puts what goes to a service into the outbox, in the transaction of the step that decides it. */
@Service
public class ReferralSending {

    private final ReferralRepository referrals;
    private final ServiceDirectory services;
    private final Outbox outbox;
    private final ReferralClock clock;

    ReferralSending(ReferralRepository referrals, ServiceDirectory services, Outbox outbox, ReferralClock clock) {
        this.referrals = referrals;
        this.services = services;
        this.outbox = outbox;
        this.clock = clock;
    }

    /**
     * Sends the referral, or what the service still wanted to know.
     *
     * @param stepInstance the run of the step, so that running it again sends nothing twice
     * @return how long the service may stay silent
     */
    @Changes("referral")
    public Silence send(EpisodeId episode, UUID id, String stepInstance) {
        var referral = referrals.require(episode, id);
        var purpose = referral.state() == ReferralState.NEEDS_INFORMATION ? Purpose.INFORMATION : Purpose.REFERRAL;
        referral.send(clock.stamp());
        referrals.save(referral);
        post(referral, stepInstance, purpose);
        return clock.silenceFromNow();
    }

    /** Reminds the service; one that answered meanwhile is left in peace. */
    @Changes("referral")
    public void remind(EpisodeId episode, UUID id, String stepInstance) {
        var referral = referrals.require(episode, id);
        if (referral.state() == ReferralState.SENT) {
            post(referral, stepInstance, Purpose.REMINDER);
        }
    }

    /** Files what was learnt on the telephone; all but a yes need a reason. */
    @Changes("referral")
    public void recordCall(EpisodeId episode, UUID id, Answer answer, String reason) {
        var referral = referrals.require(episode, id);
        referral.answer(answer, reason, clock.stamp());
        referrals.save(referral);
        if (answer == Answer.UNREACHABLE) {
            outbox.takeBack(episode, id);
        }
    }

    @Changes("referral")
    public void giveInformation(EpisodeId episode, UUID id, String information) {
        var referral = referrals.require(episode, id);
        referral.giveInformation(information);
        referrals.save(referral);
    }

    private void post(Referral referral, String stepInstance, Purpose purpose) {
        var endpoint = referral.match()
                .map(Match::serviceId)
                .flatMap(services::find)
                .flatMap(ServiceProvider::endpoint)
                .orElse(null);
        outbox.post(referral.episodeId(), new Posting(referral.id(), stepInstance, purpose, endpoint));
    }
}
