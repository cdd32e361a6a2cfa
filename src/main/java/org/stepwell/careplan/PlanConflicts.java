package org.stepwell.careplan;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.stepwell.team.CareTeams;
import org.stepwell.team.Role;
import org.stepwell.workflow.Decisions;
import org.stepwell.workflow.Word;

/** Shows each pair of goals, each pair of activities, each goal and each activity to the decision detect-plan-conflicts. */
@Component
class PlanConflicts {

    private static final String DECISION = "detect-plan-conflicts";
    private static final Set<AchievementStatus> OVER = EnumSet.of(
            AchievementStatus.ACHIEVED,
            AchievementStatus.SUSTAINING,
            AchievementStatus.NOT_ACHIEVED,
            AchievementStatus.NOT_ATTAINABLE);

    private final Decisions decisions;
    private final CareTeams teams;

    PlanConflicts(Decisions decisions, CareTeams teams) {
        this.decisions = decisions;
        this.teams = teams;
    }

    /** Compares with the team as it is now: who left it since the plan was drafted no longer owns anything. */
    List<Finding> in(CarePlan plan) {
        // Most pairs have nothing in common: the table is asked once for each distinct set of facts.
        var answers = new HashMap<Facts, Optional<Found>>();
        return compared(plan)
                .flatMap(item -> answers.computeIfAbsent(item.facts(), this::ask).stream()
                        .map(found -> new Finding(found.kind(), item.first(), item.second(), found.rule())))
                .toList();
    }

    private Stream<Compared> compared(CarePlan plan) {
        var roles = teams.rolesOn(plan.episodeId());
        var goals = pairs(plan.goals())
                .map(pair -> new Compared(
                        goals(pair), pair.first().description(), pair.second().description()));
        var activities = pairs(plan.activities())
                .map(pair -> new Compared(
                        activities(pair),
                        pair.first().description(),
                        pair.second().description()));
        var goal = plan.goals().stream()
                .filter(each -> !OVER.contains(each.achievementStatus()))
                .map(each -> new Compared(
                        Facts.owned("goal", isWorkedTowards(each, plan, roles)), each.description(), null));
        var activity = plan.activities().stream()
                .filter(each -> each.status() != Activity.Status.COMPLETED)
                .filter(PlanConflicts::goesOn)
                .map(each -> new Compared(
                        Facts.owned("activity", roles.contains(each.ownerRole())), each.description(), null));
        return Stream.of(goals, activities, goal, activity).flatMap(each -> each);
    }

    /** By an activity for the same need, whoever owns it; a goal without a need is the concern of who brought it. */
    private static boolean isWorkedTowards(Goal goal, CarePlan plan, List<Role> roles) {
        return goal.needId() == null
                ? roles.contains(goal.addedBy()) || !goal.addedBy().isClinical()
                : plan.activities().stream().filter(PlanConflicts::goesOn).anyMatch(activity -> goal.needId()
                        .equals(activity.needId()));
    }

    private static boolean goesOn(Activity activity) {
        return activity.status() != Activity.Status.CANCELLED;
    }

    private static Facts goals(Pair<Goal> pair) {
        Goal a = pair.first();
        Goal b = pair.second();
        var sameMeasure = a.measure() == b.measure() && a.measure() != Measure.OTHER;
        // A questionnaire measures one thing, so two goals by it answer one need whoever brought them.
        var sameNeed =
                sameNeed(a.needId(), b.needId()) || (sameMeasure && a.measure().isInstrument());
        var targetsDiffer =
                a.target() != null && b.target() != null && !a.target().equals(b.target());
        return new Facts("two-goals", sameMeasure, sameNeed, targetsDiffer, false, false, false, true);
    }

    private static Facts activities(Pair<Activity> pair) {
        Activity a = pair.first();
        Activity b = pair.second();
        return new Facts(
                "two-activities",
                false,
                sameNeed(a.needId(), b.needId()),
                false,
                sameWords(a.description(), b.description()),
                a.ownerRole() == b.ownerRole(),
                refers(a) && refers(b),
                true);
    }

    private static boolean refers(Activity activity) {
        return activity.referral() && goesOn(activity) && activity.status() != Activity.Status.COMPLETED;
    }

    private Optional<Found> ask(Facts facts) {
        var finding = decisions.single(DECISION, facts.inputs(), String.class);
        return Optional.ofNullable(finding)
                .filter(word -> !word.equals("none"))
                .map(word -> new Found(Word.to(Finding.Kind.class, word), decisions.source(DECISION, word)));
    }

    private static boolean sameNeed(UUID a, UUID b) {
        return a != null && a.equals(b);
    }

    private static boolean sameWords(String a, String b) {
        return plain(a).equals(plain(b));
    }

    private static String plain(String text) {
        return text.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", " ").strip();
    }

    private static <T> Stream<Pair<T>> pairs(List<T> items) {
        return IntStream.range(0, items.size()).boxed().flatMap(i -> items.subList(i + 1, items.size()).stream()
                .map(second -> new Pair<>(items.get(i), second)));
    }

    private record Pair<T>(T first, T second) {}

    private record Compared(Facts facts, String first, String second) {}

    private record Found(Finding.Kind kind, String rule) {}

    private record Facts(
            String item,
            boolean sameMeasure,
            boolean sameNeed,
            boolean targetsDiffer,
            boolean sameDescription,
            boolean sameOwner,
            boolean bothReferrals,
            boolean hasOwner) {

        static Facts owned(String item, boolean hasOwner) {
            return new Facts(item, false, false, false, false, false, false, hasOwner);
        }

        Map<String, Object> inputs() {
            return Map.of(
                    "item", item,
                    "sameMeasure", sameMeasure,
                    "sameNeed", sameNeed,
                    "targetsDiffer", targetsDiffer,
                    "sameDescription", sameDescription,
                    "sameOwner", sameOwner,
                    "bothReferrals", bothReferrals,
                    "hasOwner", hasOwner);
        }
    }
}
