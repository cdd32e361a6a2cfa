package org.stepwell.caseload.web;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.stepwell.careplan.CarePlan;
import org.stepwell.careplan.CarePlans;
import org.stepwell.careplan.Goal;
import org.stepwell.careplan.GoalMeasurements;
import org.stepwell.careplan.Measure;
import org.stepwell.careplan.PlanStatus;
import org.stepwell.consent.Shown;
import org.stepwell.patient.EpisodeId;
import org.stepwell.team.CareTeamMember;

/** Reads the versions of a care plan and how far their goals have come. */
@Component
class Plans {

    private final CarePlans plans;

    Plans(CarePlans plans) {
        this.plans = plans;
    }

    List<CarePlan> versions(EpisodeId episode) {
        return plans.versions(episode);
    }

    /** @param version the number asked for; null, or one that is none, for the plan in force, else the newest */
    Optional<PlanView> of(EpisodeId episode, Integer version, Person person, List<CareTeamMember> team) {
        var versions = plans.versions(episode);
        var measured = new GoalMeasurements(person.scores(), plans.goalReviews(episode));
        Map<String, String> names = team.stream()
                .collect(Collectors.toMap(CareTeamMember::username, CareTeamMember::displayName, (one, same) -> one));
        return chosen(versions, version)
                .map(plan -> new PlanView(
                        plan,
                        versions,
                        goals(plan, measured, person.shown()),
                        person.shown().of(plan.activities(), Items::of),
                        person.shown()
                                .of(plans.conflicts(episode, plan.id()), one -> Items.said(one.first(), one.second())),
                        person.shown(),
                        names));
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

    private static List<GoalView> goals(CarePlan plan, GoalMeasurements measured, Shown shown) {
        return shown.of(plan.goals(), Items::of).stream()
                .map(goal -> new GoalView(goal, measured.current(goal)))
                .toList();
    }

    /** @return the PHQ-9 the plan aims at, null when it has no such goal */
    static Integer target(Optional<PlanView> plan) {
        return plan.stream()
                .flatMap(view -> view.goals().stream())
                .map(GoalView::goal)
                .filter(goal -> goal.measure() == Measure.PHQ_9)
                .map(Goal::target)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }
}
