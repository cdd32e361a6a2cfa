package org.stepwell.referral.process;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.stepwell.directory.ServiceProvider;
import org.stepwell.patient.EpisodeId;
import org.stepwell.referral.ReferralEvent;
import org.stepwell.referral.ReferralOverview;
import org.stepwell.referral.ReferralOverviews;
import org.stepwell.referral.ReferralState;
import org.stepwell.workflow.FormData;

/** What a form says of its referral: the need, the service and its telephone, and what the service wants to know. */
record ReferralSummary(String form, ReferralOverviews referrals) implements FormData {

    /** Which referral, for whoever shows it in other words. */
    static final String ID = "referralId";

    @Override
    public Map<String, Object> data(EpisodeId episode, String taskId, Map<String, Object> variables) {
        var id = ClosedLoopReferralProcess.referral(variables);
        return Map.of(ID, id, "referral", String.join("\n\n", summary(referrals.of(episode, id))));
    }

    private static List<String> summary(ReferralOverview overview) {
        var lines = new ArrayList<String>();
        lines.add("Help with " + overview.referral().domain().replace('-', ' '));
        overview.service().map(ReferralSummary::address).ifPresent(lines::add);
        overview.handOver()
                .map(service -> "Hand it over by phone: " + service.name() + ", " + service.phone())
                .ifPresent(lines::add);
        question(overview).map(asked -> "They want to know: " + asked).ifPresent(lines::add);
        return lines;
    }

    private static String address(ServiceProvider service) {
        return service.name() + ", telephone " + service.phone();
    }

    private static Optional<String> question(ReferralOverview overview) {
        return overview.referral().history().stream()
                .filter(event -> overview.referral().state() == ReferralState.NEEDS_INFORMATION)
                .filter(event -> event.to() == ReferralState.NEEDS_INFORMATION)
                .reduce((earlier, later) -> later)
                .map(ReferralEvent::reason);
    }
}
