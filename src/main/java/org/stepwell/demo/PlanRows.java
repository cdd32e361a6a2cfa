package org.stepwell.demo;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;

/** The rows of a plan as a form shows them, handed back without the doubles that a rule complains about. */
final class PlanRows {

    /** What each discipline adds, by the role that begins its people's usernames. */
    private static final Map<String, List<String>> CONTRIBUTIONS = Map.of(
            "care-manager", List.of("Call the day before each appointment"),
            "case-manager", List.of("Go through the rent letter together", "Practise the bus route to the clinic"),
            "primary-care-provider", List.of("Check blood pressure and weight each month"),
            "psychiatrist", List.of("Review side effects after two weeks"),
            "therapist", List.of("Weekly session on sleep, activity and worry", "Plan two pleasant things each week"),
            "social-worker", List.of("Apply for the transport pass", "Go through the benefits together"),
            "peer-support-specialist", List.of("Walk together to the first appointment"),
            "family-therapist", List.of("Invite the family to one session"));

    private PlanRows() {}

    /** Every other one adds something of their own. */
    static Map<String, Object> contribution(Asked asked) {
        var chance = asked.patient().chance();
        var own = CONTRIBUTIONS.entrySet().stream()
                .filter(role -> asked.worker().startsWith(role.getKey()))
                .flatMap(role -> role.getValue().stream())
                .sorted()
                .toList();
        return asked.chance(50) || own.isEmpty()
                ? Map.of("goals", List.of(), "activities", List.of())
                : Map.of(
                        "goals",
                        List.of(),
                        "activities",
                        List.of(activity(own.get(chance.nextInt(own.size())), asked)));
    }

    private static Map<String, String> activity(String description, Asked asked) {
        return Map.of(
                "description", description, "dueOn", asked.today().plusWeeks(8).toString());
    }

    static List<Map<?, ?>> kept(Asked asked, String key) {
        var seen = new LinkedHashSet<Object>();
        return ((List<?>) asked.shown().getOrDefault(key, List.of()))
                .stream()
                        .map(row -> (Map<?, ?>) row)
                        .filter(row -> seen.add(row.get("description")))
                        .<Map<?, ?>>map(row -> row)
                        .toList();
    }

    /** Each goal of the check-in with how it goes, which follows the mood. */
    static List<Map<String, Object>> reviewed(Asked asked) {
        var depression = asked.patient().depression(asked.now());
        var status = depression <= 4 ? "achieved" : depression <= 11 ? "improving" : "no-change";
        return ((List<?>) asked.shown().getOrDefault("goals", List.of()))
                .stream().map(row -> with((Map<?, ?>) row, status)).toList();
    }

    private static Map<String, Object> with(Map<?, ?> row, String status) {
        return Map.of("goalId", row.get("goalId"), "description", row.get("description"), "status", status);
    }
}
