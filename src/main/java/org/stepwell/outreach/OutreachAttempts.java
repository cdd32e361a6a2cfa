package org.stepwell.outreach;

import java.time.Clock;
import org.springframework.stereotype.Service;
import org.stepwell.monitoring.ContactPlans;
import org.stepwell.patient.EpisodeId;
import org.stepwell.team.Changes;

/** Files the attempts to reach a person, and those that nobody made. */
@Service
public class OutreachAttempts {

    private final OutreachRepository outreaches;
    private final ContactPlans contacts;
    private final Clock clock;

    OutreachAttempts(OutreachRepository outreaches, ContactPlans contacts, Clock clock) {
        this.outreaches = outreaches;
        this.contacts = contacts;
        this.clock = clock;
    }

    /**
     * Files the attempt; when it reached the person, outreach is over and a check-in they missed is due at once.
     *
     * @return whether this was the third attempt in vain, of which a supervisor has to know
     */
    @Changes("outreach attempt")
    public boolean record(EpisodeId episode, Attempt attempt) {
        var outreach = outreaches.requireOpen(episode);
        outreach.add(OutreachEntry.of(attempt, Stamp.now(clock)));
        if (attempt.outcome() == AttemptOutcome.REACHED) {
            reached(outreach);
        }
        outreaches.save(outreach);
        return outreach.thirdMissed();
    }

    /** @return as {@link #record} */
    @Changes("outreach attempt")
    public boolean noteNotMade(EpisodeId episode) {
        var outreach = outreaches.requireOpen(episode);
        outreach.add(OutreachEntry.of(OutreachEntry.Kind.ATTEMPT_NOT_MADE, Stamp.now(clock)));
        outreaches.save(outreach);
        return outreach.thirdMissed();
    }

    /** A clinician's word on a welfare check, with the reason; having found the person ends outreach like an attempt. */
    @Changes("welfare check")
    public void decideWelfareCheck(EpisodeId episode, WelfareDecision decision, String reason) {
        var outreach = outreaches.requireOpen(episode);
        outreach.add(OutreachEntry.of(OutreachEntry.Kind.WELFARE_CHECK, decision, reason, Stamp.now(clock)));
        if (decision == WelfareDecision.FOUND) {
            reached(outreach);
        }
        outreaches.save(outreach);
    }

    private void reached(Outreach outreach) {
        outreach.end(OutreachEnd.REACHED, clock.instant());
        if (outreach.owesCheckIn()) {
            contacts.bringForward(outreach.episodeId());
        }
    }
}
