package org.stepwell.consent;

import org.stepwell.workflow.InvalidAnswer;
import org.stepwell.workflow.Words;

/**
 * What somebody wants kept closed.
 *
 * @param scope to whom, or null for everybody
 * @param sensitivity what, or null for everything
 */
public record RestrictionWish(ConsentScope scope, Sensitivity sensitivity, String words) {

    public RestrictionWish {
        if (words == null || words.isBlank()) {
            throw new InvalidAnswer("wish", Words.say("wrong.consent.wish"));
        }
        if (scope == null && sensitivity == null) {
            throw new InvalidAnswer("scope", Words.say("wrong.consent.wish-scope"));
        }
    }
}
