package org.stepwell.crisis;

import java.time.Clock;
import java.time.LocalDate;
import java.util.NoSuchElementException;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.stepwell.audit.Actor;
import org.stepwell.crisis.SafetyPlanReview.Decision;
import org.stepwell.patient.EpisodeId;
import org.stepwell.team.Changes;
import org.stepwell.workflow.Word;

/** Files what becomes of a safety plan each time it is gone through with the person. */
@Service
public class SafetyPlanReviews {

    private final SafetyPlans plans;
    private final SafetyPlanReviewRepository reviews;
    private final Clock clock;

    SafetyPlanReviews(SafetyPlans plans, SafetyPlanReviewRepository reviews, Clock clock) {
        this.plans = plans;
        this.reviews = reviews;
        this.clock = clock;
    }

    /** Files that the plan in use still holds; returns the day by which it is gone through again, in 90 days. */
    @Changes("safety plan")
    public LocalDate keep(EpisodeId episode) {
        var next = LocalDate.now(clock).plusDays(SafetyPlan.REVIEW_AFTER_DAYS);
        file(episode, Decision.KEEP, null, next);
        return next;
    }

    /** Files another plan in place of the one in use; returns the day by which that is gone through again. */
    @Changes("safety plan")
    public LocalDate rewrite(EpisodeId episode, SafetySteps steps) {
        file(episode, Decision.REWRITE, null, null);
        return plans.file(episode, null, steps).reviewBy();
    }

    /** Files why the person no longer needs one. */
    @Changes("safety plan")
    public void retire(EpisodeId episode, String reason) {
        file(episode, Decision.RETIRE, reason, null);
    }

    private void file(EpisodeId episode, Decision decision, String reason, LocalDate next) {
        var plan = plans.current(episode).orElseThrow(() -> new NoSuchElementException("No safety plan is in use"));
        reviews.save(new SafetyPlanReview(
                UUID.randomUUID(), 0, plan.id(), Word.of(decision), reason, next, Actor.current(), clock.instant()));
    }
}
