package org.stepwell.referral;

import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.stepwell.consent.DisclosureMade;
import org.stepwell.consent.Permission;
import org.stepwell.directory.ServiceProvider;
import org.stepwell.exchange.Outbox;
import org.stepwell.exchange.Posting;
import org.stepwell.exchange.Purpose;
import org.stepwell.patient.EpisodeId;
import org.stepwell.team.Changes;

/** Puts what goes to a service into the outbox, in the transaction of the step that decides it. */
@Service
public class ReferralSending {

    private final ReferralRepository referrals;
    private final ReferralDisclosures disclosures;
    private final Outbox outbox;
    private final ReferralClock clock;

    ReferralSending(ReferralRepository referrals, ReferralDisclosures disclosures, Outbox outbox, ReferralClock clock) {
        this.referrals = referrals;
        this.disclosures = disclosures;
        this.outbox = outbox;
        this.clock = clock;
    }

    /**
     * Sends the referral, or what the service still wanted to know.
     *
     * @param stepInstance the run of the step, so that running it again sends nothing twice
     * @return how long the service may stay silent; empty when the person's consent does not reach it, and nothing left
     */
    @Changes("referral")
    public Optional<Silence> send(EpisodeId episode, UUID id, String stepInstance) {
        var referral = referrals.require(episode, id);
        var permission = disclosures.ask(referral);
        if (!permission.permitted()) {
            return Optional.empty();
        }
        var purpose = referral.owesInformation() ? Purpose.INFORMATION : Purpose.REFERRAL;
        referral.send(clock.stamp());
        referrals.save(referral);
        post(referral, new Posting(id, stepInstance, purpose, endpoint(referral)), permission);
        return Optional.of(clock.silenceFromNow());
    }

    /** Reminds the service; one that answered meanwhile is left in peace, as is one that may know no more. */
    @Changes("referral")
    public void remind(EpisodeId episode, UUID id, String stepInstance) {
        var referral = referrals.require(episode, id);
        var permission = disclosures.ask(referral);
        if (permission.permitted() && referral.state() == ReferralState.SENT) {
            post(referral, new Posting(id, stepInstance, Purpose.REMINDER, endpoint(referral)), permission);
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

    /** What goes by hand counts as told from now on; what goes by a system, once that has it. */
    private void post(Referral referral, Posting posting, Permission permission) {
        outbox.post(referral.episodeId(), posting);
        if (posting.endpoint() == null) {
            disclosures.keep(referral, permission, DisclosureMade.Channel.BY_HAND);
        }
    }

    private String endpoint(Referral referral) {
        return disclosures.service(referral).flatMap(ServiceProvider::endpoint).orElse(null);
    }
}
