package org.stepwell.careplan;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.stepwell.team.CareTeams;
import org.stepwell.workflow.Decisions;
import org.stepwell.workflow.Word;

/** Shows each pair of goals, each pair of activities and each activity to the decision detect-plan-conflicts. */
@Component
class PlanConflicts {

    private static final String DECISION = "detect-plan-conflicts";

    private final Decisions decisions;
    private final CareTeams teams;

    PlanConflicts(Decisions decisions, CareTeams teams) {
        this.decisions = decisions;
        this.teams = teams;
    }

    List<Finding> in(CarePlan plan) {
        // Most pairs have nothing in common: the table is asked once for each distinct set of facts.
        var answers = new HashMap<Facts, Optional<Finding.Kind>>();
        return compared(plan)
                .flatMap(item -> answers.computeIfAbsent(item.facts(), this::ask).stream()
                        .map(kind -> new Finding(kind, item.first(), item.second())))
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
        var single = plan.activities().stream()
                .map(each -> new Compared(Facts.owned(roles.contains(each.ownerRole())), each.description(), null));
        return Stream.of(goals, activities, single).flatMap(each -> each);
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
        return new Facts(sameMeasure, sameNeed, targetsDiffer, false, false, true);
    }

    private static Facts activities(Pair<Activity> pair) {
        Activity a = pair.first();
        Activity b = pair.second();
        return new Facts(
                false,
                sameNeed(a.needId(), b.needId()),
                false,
                sameWords(a.description(), b.description()),
                a.ownerRole() == b.ownerRole(),
                true);
    }

    private Optional<Finding.Kind> ask(Facts facts) {
        var finding = decisions.single(DECISION, facts.inputs(), String.class);
        return Optional.ofNullable(finding)
                .filter(word -> !word.equals("none"))
                .map(word -> Word.to(Finding.Kind.class, word));
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

    private record Facts(
            boolean sameMeasure,
            boolean sameNeed,
            boolean targetsDiffer,
            boolean sameDescription,
            boolean sameOwner,
            boolean hasOwner) {

        static Facts owned(boolean hasOwner) {
            return new Facts(false, false, false, false, false, hasOwner);
        }

        Map<String, Object> inputs() {
            return Map.of(
                    "sameMeasure", sameMeasure,
                    "sameNeed", sameNeed,
                    "targetsDiffer", targetsDiffer,
                    "sameDescription", sameDescription,
                    "sameOwner", sameOwner,
                    "hasOwner", hasOwner);
        }
    }
}
