package org.stepwell.crisis;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.stepwell.audit.Actor;
import org.stepwell.keys.FieldKeys;
import org.stepwell.patient.EpisodeId;
import org.stepwell.patient.PatientId;
import org.stepwell.team.CareTeams;
import org.stepwell.team.Changes;
import org.stepwell.team.Reads;

/** Keeps a person's safety plans; the newest is the one they use. */
@Service
public class SafetyPlans {

    private final SafetyPlanRepository plans;
    private final SafetyPlanReviewRepository reviews;
    private final CareTeams teams;
    private final FieldKeys keys;
    private final ApplicationEventPublisher news;
    private final Clock clock;

    SafetyPlans(
            SafetyPlanRepository plans,
            SafetyPlanReviewRepository reviews,
            CareTeams teams,
            FieldKeys keys,
            ApplicationEventPublisher news,
            Clock clock) {
        this.plans = plans;
        this.reviews = reviews;
        this.teams = teams;
        this.keys = keys;
        this.news = news;
        this.clock = clock;
    }

    /** Files the plan as it was written with the person; the crisis may be null. */
    @Changes("safety plan")
    public void write(EpisodeId episode, UUID crisis, SafetySteps steps) {
        news.publishEvent(
                new SafetyPlanWritten(episode, file(episode, crisis, steps).reviewBy()));
    }

    /** The same, telling nobody: the review in which it was written goes on with it. */
    SafetyPlan file(EpisodeId episode, UUID crisis, SafetySteps steps) {
        var plan = SafetyPlan.of(episode, teams.patientOf(episode), crisis, steps, Actor.current(), clock.instant());
        plans.save(plan.with(steps.each(plan.id(), keys::seal)));
        return plan;
    }

    /** @return the plan in use, from whichever episode; empty once the person needed none any more */
    @Reads("safety plan")
    public Optional<SafetyPlan> current(PatientId patient) {
        return inUse(patient);
    }

    /** @return the plan in use of the person in this episode; empty once they needed none any more */
    @Reads("safety plan")
    public Optional<SafetyPlan> current(EpisodeId episode) {
        return inUse(teams.patientOf(episode));
    }

    /** @return every plan, the newest first */
    @Reads("safety plan")
    public List<SafetyPlan> of(PatientId patient) {
        return opened(patient);
    }

    private List<SafetyPlan> opened(PatientId patient) {
        return plans.findByPatientIdOrderByWrittenAtDesc(patient).stream()
                .map(plan -> plan.with(plan.steps().each(plan.id(), keys::open)))
                .toList();
    }

    private Optional<SafetyPlan> inUse(PatientId patient) {
        return opened(patient).stream().findFirst().flatMap(this::asReviewed);
    }

    private Optional<SafetyPlan> asReviewed(SafetyPlan plan) {
        var last = reviews.findBySafetyPlanIdOrderByReviewedAtDesc(plan.id()).stream()
                .findFirst();
        return last.filter(review -> review.is(SafetyPlanReview.Decision.RETIRE))
                        .isPresent()
                ? Optional.empty()
                : Optional.of(last.map(SafetyPlanReview::nextBy)
                        .map(plan::reviewedUntil)
                        .orElse(plan));
    }
}
