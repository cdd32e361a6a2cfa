package org.stepwell.caseload.web;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.stepwell.assessment.Instrument;
import org.stepwell.assessment.Score;
import org.stepwell.careplan.CarePlan;
import org.stepwell.careplan.CarePlans;
import org.stepwell.careplan.Goal;
import org.stepwell.careplan.GoalReview;
import org.stepwell.careplan.Measure;
import org.stepwell.careplan.PlanStatus;
import org.stepwell.patient.EpisodeId;
import org.stepwell.team.CareTeamMember;

/** Reads the versions of a care plan and how far their goals have come. */
@Component
class Plans {

    private final CarePlans plans;

    Plans(CarePlans plans) {
        this.plans = plans;
    }

    /** @param version the number asked for; null, or one that is none, for the plan in force, else the newest */
    Optional<PlanView> of(EpisodeId episode, Integer version, List<Score> scores, List<CareTeamMember> team) {
        var versions = plans.versions(episode);
        var reviews = plans.goalReviews(episode);
        Map<String, String> names = team.stream()
                .collect(Collectors.toMap(CareTeamMember::username, CareTeamMember::displayName, (one, same) -> one));
        return chosen(versions, version).map(plan -> new PlanView(plan, versions, goals(plan, scores, reviews), names));
    }

    private static Optional<CarePlan> chosen(List<CarePlan> versions, Integer version) {
        return versions.stream()
                .filter(plan -> Objects.equals(plan.versionNumber(), version))
                .findFirst()
                .or(() -> versions.stream()
                        .filter(plan -> plan.status() == PlanStatus.ACTIVE)
                        .findFirst())
                .or(() -> versions.stream().findFirst());
    }

    private static List<GoalView> goals(CarePlan plan, List<Score> scores, List<GoalReview> reviews) {
        return plan.goals().stream()
                .map(goal -> new GoalView(goal, current(goal, scores, reviews)))
                .toList();
    }

    private static Integer current(Goal goal, List<Score> scores, List<GoalReview> reviews) {
        return switch (goal.measure()) {
            case PHQ_9 -> last(scores, Instrument.PHQ_9);
            case GAD_7 -> last(scores, Instrument.GAD_7);
            default -> reviewed(goal.id(), reviews);
        };
    }

    private static Integer last(List<Score> scores, Instrument instrument) {
        return scores.stream()
                .filter(score -> score.instrument().equals(instrument))
                .flatMap(score -> score.total().stream())
                .reduce((earlier, later) -> later)
                .orElse(null);
    }

    private static Integer reviewed(UUID goal, List<GoalReview> reviews) {
        return reviews.stream()
                .filter(review -> review.goalId().equals(goal))
                .map(GoalReview::value)
                .filter(Objects::nonNull)
                .reduce((earlier, later) -> later)
                .orElse(null);
    }

    /** @return the PHQ-9 the plan aims at, null when it has no such goal */
    static Integer target(Optional<PlanView> plan) {
        return plan.stream()
                .flatMap(view -> view.plan().goals().stream())
                .filter(goal -> goal.measure() == Measure.PHQ_9)
                .map(Goal::target)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }
}
