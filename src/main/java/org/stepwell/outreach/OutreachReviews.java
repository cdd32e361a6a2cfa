package org.stepwell.outreach;

import java.time.Clock;
import org.springframework.stereotype.Service;
import org.stepwell.coordination.Episodes;
import org.stepwell.patient.EpisodeId;
import org.stepwell.team.Changes;
import org.stepwell.workflow.InvalidAnswer;

/** Files what supervisors make of an outreach, the one way in which silence may end care included. */
@Service
public class OutreachReviews {

    private final OutreachRepository outreaches;
    private final Episodes episodes;
    private final Clock clock;

    OutreachReviews(OutreachRepository outreaches, Episodes episodes, Clock clock) {
        this.outreaches = outreaches;
        this.episodes = episodes;
        this.clock = clock;
    }

    /** Files that a supervisor knows of the missed attempts; the note may be null. */
    @Changes("outreach review")
    public void acknowledge(EpisodeId episode, String note) {
        var outreach = outreaches.requireOpen(episode);
        outreach.add(OutreachEntry.of(OutreachEntry.Kind.ACKNOWLEDGED, null, note, Stamp.now(clock)));
        outreaches.save(outreach);
    }

    /**
     * Files how it goes on: trying goes on from the beginning of the protocol, letting go ends the episode of care.
     * Throws {@link InvalidAnswer} when it is too early to let go.
     */
    @Changes("outreach review")
    public void decide(EpisodeId episode, ReviewDecision decision, String reason) {
        var outreach = outreaches.requireOpen(episode);
        switch (decision) {
            case KEEP_TRYING -> outreach.beginAgain(clock.instant());
            case DISENGAGE -> {
                outreach.mustHaveTriedEnough();
                outreach.end(OutreachEnd.LET_GO, clock.instant());
            }
            case OTHER -> outreach.end(OutreachEnd.CLOSED, clock.instant());
        }
        outreach.add(OutreachEntry.of(OutreachEntry.Kind.REVIEW, decision, reason, Stamp.now(clock)));
        outreaches.save(outreach);
        if (decision == ReviewDecision.DISENGAGE && episodes.of(episode).isOpen()) {
            episodes.letGo(episode);
        }
    }
}
