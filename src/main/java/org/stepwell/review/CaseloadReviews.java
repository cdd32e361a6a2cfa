package org.stepwell.review;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.stepwell.audit.Actor;
import org.stepwell.monitoring.Consultations;
import org.stepwell.patient.EpisodeId;
import org.stepwell.team.Changes;
import org.stepwell.team.Reads;
import org.stepwell.workflow.InvalidAnswer;
import org.stepwell.workflow.Words;

/** Keeps what the psychiatric consultant recommended in the weekly review, and what came of it. */
@Service
public class CaseloadReviews {

    private final CaseloadReviewRepository reviews;
    private final Consultations consultations;
    private final ApplicationEventPublisher news;
    private final Clock clock;

    CaseloadReviews(
            CaseloadReviewRepository reviews,
            Consultations consultations,
            ApplicationEventPublisher news,
            Clock clock) {
        this.reviews = reviews;
        this.consultations = consultations;
        this.news = news;
        this.clock = clock;
    }

    @Changes("caseload review")
    public void startJourney(EpisodeId episode, UUID review, String processInstanceId) {
        var row = find(episode, review);
        row.startJourney(processInstanceId);
        reviews.save(row);
    }

    /** Files the recommendation; it counts as the consultation that is due between weeks 8 and 12. */
    @Changes("caseload review")
    public void discuss(EpisodeId episode, UUID review, Discussion discussion) {
        var row = find(episode, review);
        row.discuss(discussion, Actor.current(), clock.instant());
        reviews.save(row);
        consultations.recordElsewhere(episode, discussion.recommendation(), discussion.changeTreatment());
    }

    /** Files what came of the recommendation; throws {@link InvalidAnswer} when it is declined without a word. */
    @Changes("caseload review")
    public void act(EpisodeId episode, UUID review, boolean followed, String note) {
        if (!followed && note == null) {
            throw new InvalidAnswer("note", Words.say("wrong.review.why-otherwise"));
        }
        var row = find(episode, review);
        row.act(followed, note, Actor.current(), clock.instant());
        reviews.save(row);
    }

    @Changes("caseload review")
    public void carryOver(EpisodeId episode, UUID review) {
        var row = find(episode, review);
        row.carryOver();
        reviews.save(row);
    }

    /** The case was reviewed because monitoring had asked: nobody has to discuss it a second time this week. */
    @Changes("caseload review")
    public void settleElsewhere(EpisodeId episode) {
        reviews.underWay(episode.value()).stream()
                .filter(row -> row.state() == ReviewState.PICKED)
                .forEach(row -> {
                    row.settleElsewhere();
                    settle(row);
                });
    }

    /** Care is over: nobody discusses or acts any more. */
    @Changes("caseload review")
    public void endWithCare(EpisodeId episode) {
        reviews.underWay(episode.value()).forEach(row -> {
            row.endWithCare();
            settle(row);
        });
    }

    @Reads("caseload review")
    public CaseloadReview of(EpisodeId episode, UUID review) {
        return find(episode, review);
    }

    /** @return every week's review of the person, the newest first */
    @Reads("caseload review")
    public List<CaseloadReview> of(EpisodeId episode) {
        return reviews.findByEpisodeIdOrderByWeekDesc(episode);
    }

    private void settle(CaseloadReview row) {
        reviews.save(row);
        row.journeyId().ifPresent(journey -> news.publishEvent(new ReviewSettled(row.episodeId(), row.id(), journey)));
    }

    private CaseloadReview find(EpisodeId episode, UUID review) {
        return reviews.findByIdAndEpisodeId(review, episode).orElseThrow(() -> new ReviewMovedOn(review));
    }
}
