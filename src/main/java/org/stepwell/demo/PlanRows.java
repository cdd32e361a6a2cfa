package org.stepwell.demo;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;

/** The rows of a plan as a form shows them, handed back without the doubles that a rule complains about. */
final class PlanRows {

    private PlanRows() {}

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
