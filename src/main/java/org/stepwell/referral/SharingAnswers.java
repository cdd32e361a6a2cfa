package org.stepwell.referral;

import java.util.UUID;
import org.springframework.stereotype.Service;
import org.stepwell.consent.ConsentAnswer;
import org.stepwell.consent.ConsentDeferrals;
import org.stepwell.patient.EpisodeId;
import org.stepwell.relation.Gate;
import org.stepwell.team.Changes;
import org.stepwell.workflow.Answers;

/** Takes what a person says when they are asked whether one referral may be shared. */
@Service
public class SharingAnswers {

    private final ReferralSharing sharing;
    private final ConsentDeferrals deferrals;

    SharingAnswers(ReferralSharing sharing, ConsentDeferrals deferrals) {
        this.sharing = sharing;
        this.deferrals = deferrals;
    }

    /**
     * Keeps the answers to the forms {@code ask-for-sharing-consent} and {@code ask-about-service}.
     *
     * @param step the one that asked
     * @return whether it may be shared, or until when they put it off; nothing is shared meanwhile
     * @throws org.stepwell.workflow.InvalidAnswer when what the law asks is missing, a proxy without authority signed, or
     *     for a day too late
     */
    @Changes("referral")
    public ConsentAnswer answer(EpisodeId episode, UUID referral, String step, Answers answers) {
        return deferrals
                .putOff(episode, new Gate(step, referral), answers)
                .orElseGet(() -> new ConsentAnswer(sharing.record(episode, referral, answers), null));
    }
}
