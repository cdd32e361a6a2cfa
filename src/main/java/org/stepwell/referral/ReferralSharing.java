package org.stepwell.referral;

import java.util.UUID;
import org.springframework.stereotype.Service;
import org.stepwell.consent.ConsentDecision;
import org.stepwell.consent.Consents;
import org.stepwell.patient.EpisodeId;
import org.stepwell.team.Changes;
import org.stepwell.workflow.Answers;

/** Makes sure that the person agrees before anything about them leaves. */
@Service
public class ReferralSharing {

    private final ReferralRepository referrals;
    private final Consents consents;

    ReferralSharing(ReferralRepository referrals, Consents consents) {
        this.referrals = referrals;
        this.consents = consents;
    }

    /** Whether the person's consent covers this referral; remembers the process that asks on its behalf. */
    @Changes("referral")
    public boolean check(EpisodeId episode, UUID id, String processInstanceId) {
        var referral = referrals.require(episode, id);
        referral.startJourney(processInstanceId);
        referrals.save(referral);
        return consents.mayDisclose(episode, referral.scope(), id);
    }

    /** Files what the person decided about this one referral, on the form {@code ask-for-sharing-consent}. */
    @Changes("referral")
    public boolean record(EpisodeId episode, UUID id, Answers answers) {
        var referral = referrals.require(episode, id);
        var decision = ConsentDecision.from(answers, referral.scope());
        consents.recordSharing(episode, id, decision);
        if (!decision.permitted()) {
            referral.willBeWithdrawn("The person does not want this shared.");
            referrals.save(referral);
        }
        return decision.permitted();
    }
}
