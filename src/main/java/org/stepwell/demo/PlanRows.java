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
}
