package org.stepwell.demo;

import java.util.Map;
import java.util.function.Function;

/** What the demo people write into the forms of the weekly caseload review. */
final class ReviewAnswers {

    static final Map<String, Function<Asked, Map<String, Object>>> BY_STEP = Map.of(
            "discuss-case",
            ReviewAnswers::discussion,
            "act-on-recommendation",
            asked -> asked.chance(90)
                    ? Map.of("outcome", "followed", "careMinutes", 10)
                    : Map.of("outcome", "declined", "note", "They would rather wait another two weeks."));

    private ReviewAnswers() {}

    private static Map<String, Object> discussion(Asked asked) {
        return asked.chance(40)
                ? Map.of("recommendation", "Go on as planned; look again next month.", "recommendedTo", "nobody")
                : Map.of(
                        "recommendation",
                        "Repeat the score at the next contact and ask about side effects.",
                        "recommendedTo",
                        asked.chance(70) ? "care-manager" : "primary-care-provider");
    }
}
