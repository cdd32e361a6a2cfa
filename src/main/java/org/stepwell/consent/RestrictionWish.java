package org.stepwell.consent;

import org.stepwell.workflow.InvalidAnswer;

/**
 * What somebody wants kept closed.
 *
 * @param scope to whom, or null for everybody
 * @param sensitivity what, or null for everything
 */
public record RestrictionWish(ConsentScope scope, Sensitivity sensitivity, String words) {

    public RestrictionWish {
        if (words == null || words.isBlank()) {
            throw new InvalidAnswer("wish", "Write what should stay closed, in the person's own words.");
        }
        if (scope == null && sensitivity == null) {
            throw new InvalidAnswer("scope", "Choose from whom, or what, or both.");
        }
    }
}
