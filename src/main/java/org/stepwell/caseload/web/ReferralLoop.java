package org.stepwell.caseload.web;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.stepwell.referral.Referral;
import org.stepwell.referral.ReferralEvent;
import org.stepwell.referral.ReferralOverview;
import org.stepwell.referral.ReferralState;
import org.stepwell.workflow.Words;

/** A referral as a loop of steps with the one it is at. */
record ReferralLoop(ReferralOverview overview) {

    private static final List<ReferralState> WAY = List.of(
            ReferralState.DRAFTED,
            ReferralState.SENT,
            ReferralState.ACCEPTED,
            ReferralState.IN_SERVICE,
            ReferralState.COMPLETED);

    /** One step of the loop; at most one is now. */
    record Step(String name, boolean done, boolean now) {}

    public UUID id() {
        return referral().id();
    }

    public String need() {
        return Words.title("need-domain", referral().domain());
    }

    public String state() {
        return name(referral().state());
    }

    public String service() {
        return overview.service().map(service -> service.name()).orElseGet(() -> Words.say("referrals.no-service"));
    }

    public boolean isOpen() {
        return referral().state().isOpen();
    }

    public boolean waitsForAnswer() {
        return referral().state() == ReferralState.SENT;
    }

    public Referral referral() {
        return overview.referral();
    }

    /** @return why it stands where it stands, when somebody said so */
    public String reason() {
        var history = referral().history();
        return history.get(history.size() - 1).reason();
    }

    /** @return the straight way, with a detour drawn in where the referral is on one */
    public List<Step> steps() {
        var now = referral().state();
        var reached = lastOnWay(now);
        var steps = new ArrayList<Step>();
        for (int at = 0; at < WAY.size(); at++) {
            steps.add(new Step(name(WAY.get(at)), at <= reached, WAY.get(at) == now));
            if (at == reached && !WAY.contains(now)) {
                steps.add(new Step(name(now), true, true));
            }
        }
        return now == ReferralState.WITHDRAWN ? steps.subList(0, reached + 2) : steps;
    }

    private int lastOnWay(ReferralState now) {
        if (WAY.contains(now)) {
            return WAY.indexOf(now);
        }
        return referral().history().stream()
                .map(ReferralEvent::to)
                .filter(WAY::contains)
                .reduce((earlier, later) -> later)
                .map(WAY::indexOf)
                .orElse(0);
    }

    private static String name(ReferralState state) {
        return state == ReferralState.FAILED ? Words.say("referrals.not-attended") : Words.title(state);
    }
}
