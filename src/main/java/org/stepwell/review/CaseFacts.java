package org.stepwell.review;

import java.util.HashMap;
import java.util.Map;
import org.stepwell.patient.EpisodeId;

/**
 * What the decision order-caseload-review looks at.
 *
 * @param riskLevel null while not rated
 * @param weeksNotImproved whole weeks since the PHQ-9 was last below 10 or at half of the first; 0 when it is so now
 * @param daysSinceContact since the person was last spoken to, or enrolled
 * @param reviewed whether a psychiatrist ever reviewed the case
 * @param isBeforePsychiatrist whether monitoring has asked for a case review that was not held yet
 */
record CaseFacts(
        EpisodeId episode,
        int daysSinceAssessment,
        String riskLevel,
        int weeksNotImproved,
        int daysSinceContact,
        boolean reviewed,
        boolean isBeforePsychiatrist) {

    Map<String, Object> inputs() {
        var inputs = new HashMap<String, Object>();
        inputs.put("daysSinceAssessment", daysSinceAssessment);
        inputs.put("riskLevel", riskLevel);
        inputs.put("weeksNotImproved", weeksNotImproved);
        inputs.put("daysSinceContact", daysSinceContact);
        inputs.put("reviewed", reviewed);
        return inputs;
    }
}
