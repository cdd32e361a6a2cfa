package org.stepwell.referral.process;

import java.util.HashMap;
import java.util.Map;
import org.stepwell.patient.EpisodeId;
import org.stepwell.referral.ReferralSharing;
import org.stepwell.relation.Deferrals;
import org.stepwell.relation.Gate;
import org.stepwell.workflow.FormData;

/** Shows the referral and who put this decision off, and opens the Part 2 section of the form where its law applies. */
record SharingQuestion(ReferralSummary summary, ReferralSharing sharing, Deferrals deferrals) implements FormData {

    @Override
    public String form() {
        return summary.form();
    }

    @Override
    public Map<String, Object> data(EpisodeId episode, String taskId, Map<String, Object> variables) {
        var referral = ClosedLoopReferralProcess.referral(variables);
        var data = new HashMap<>(summary.data(episode, taskId, variables));
        data.put("deferred", deferrals.inWords(episode, new Gate(form(), referral)));
        data.put("part2", sharing.tellsOfPart2(episode, referral));
        return data;
    }
}
