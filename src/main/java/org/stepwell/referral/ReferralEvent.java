package org.stepwell.referral;

import java.time.Instant;
import java.util.UUID;
import org.stepwell.workflow.InvalidAnswer;
import org.stepwell.workflow.Word;
import org.stepwell.workflow.Words;

/**
 * One step of a referral's loop, as it happened.
 *
 * @param reason why, in the words of whoever did it; null where no reason is asked for
 * @param serviceId to whom it was sent; null for other steps, and for what was sent before this was kept
 */
public record ReferralEvent(String state, Instant at, String byWhom, String reason, UUID serviceId) {

    /** Throws {@link InvalidAnswer} when the state needs a reason and none is given. */
    static ReferralEvent of(ReferralState state, Stamp stamp, String reason) {
        if (state.needsReason() && (reason == null || reason.isBlank())) {
            throw new InvalidAnswer("reason", Words.say("wrong.referral.reason"));
        }
        return new ReferralEvent(Word.of(state), stamp.at(), stamp.by(), reason, null);
    }

    ReferralEvent to(UUID service) {
        return new ReferralEvent(state, at, byWhom, reason, service);
    }

    /** The state it moved to. */
    public ReferralState to() {
        return Word.to(ReferralState.class, state);
    }
}
