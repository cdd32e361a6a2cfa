package org.stepwell.crisis;

import java.time.Clock;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.stepwell.audit.Actor;
import org.stepwell.crisis.CrisisAction.Kind;
import org.stepwell.patient.EpisodeId;
import org.stepwell.team.Changes;
import org.stepwell.workflow.InvalidAnswer;
import org.stepwell.workflow.Words;

/** Decides with the people responsible whether a crisis is over; nothing else ever closes one. */
@Service
public class CrisisReviews {

    private static final String UNSEEN = "wrong.crisis.unseen";

    private final CrisisRepository crises;
    private final CrisisReportRepository reports;
    private final CrisisResponse response;
    private final Clock clock;

    CrisisReviews(CrisisRepository crises, CrisisReportRepository reports, CrisisResponse response, Clock clock) {
        this.crises = crises;
        this.reports = reports;
        this.response = response;
        this.clock = clock;
    }

    /**
     * Files the newest talk with the person and what it means; while it is not over the clock of the next one runs.
     * Throws {@link InvalidAnswer} when it cannot be over: nobody spoke with the person, or a report waits unseen.
     */
    @Changes("crisis review")
    public Crisis review(EpisodeId episode, UUID id, CrisisReview review) {
        crises.lock(episode.toString());
        if (review.isOver()) {
            mustBeSpokenTo(review);
            mustHaveSeenEveryReport(id);
        }
        response.act(episode, id, Kind.REVIEW, Done.of(review.outcome(), review.reason()));
        return review.isOver() || !review.spokenTo()
                ? crises.requireOpen(episode, id)
                : response.contact(episode, id, Done.of("reached", null)).crisis();
    }

    /** Files whether the supervisor agrees that it is over; the remark may be null. */
    @Changes("crisis review")
    public void agree(EpisodeId episode, UUID id, boolean agreed, String remark) {
        crises.lock(episode.toString());
        if (agreed) {
            mustHaveSeenEveryReport(id);
        }
        response.act(episode, id, Kind.CLOSURE, Done.of(agreed ? "agreed" : "refused", remark));
    }

    /** Files what a report that came meanwhile means; throws {@link CrisisNotOpen} when it is of another crisis. */
    @Changes("crisis report")
    public void see(EpisodeId episode, UUID id, UUID report, CrisisReport.Answer answer, String note) {
        crises.requireOpen(episode, id);
        var waiting = reports.findByIdAndCrisisId(report, id).orElseThrow(() -> new CrisisNotOpen(id));
        reports.save(waiting.seen(answer, note, Actor.current(), clock.instant()));
    }

    private static void mustBeSpokenTo(CrisisReview review) {
        if (!review.spokenTo()) {
            throw new InvalidAnswer("spokenTo", Words.say("wrong.crisis.spoken-to"));
        }
    }

    /** The report that opened the crisis is what everything else answers. */
    private void mustHaveSeenEveryReport(UUID crisis) {
        if (reports.findByCrisisIdOrderByReportedAt(crisis).stream()
                .skip(1)
                .anyMatch(report -> report.seenAt() == null)) {
            throw new InvalidAnswer("decision", Words.say(UNSEEN));
        }
    }
}
