package org.stepwell.demo;

import static java.util.Map.entry;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** What the demo people write into the forms of family work. */
final class FamilyAnswers {

    private static final int LINES = 8;

    static final Map<String, Function<Asked, Map<String, Object>>> BY_STEP = Map.ofEntries(
            entry("ask-caregiver-strain", FamilyAnswers::strain),
            entry(
                    "decide-family-work",
                    asked -> Map.of(
                            "decision",
                            asked.chance(80) ? "accept" : "defer",
                            "decidedBy",
                            "patient",
                            "deciderName",
                            asked.patient().name())),
            entry(
                    "arrange-family-session",
                    asked -> Map.of("sessionAt", asked.today().plusDays(6) + "T16:00", "place", "Family room")),
            entry(
                    "hold-family-session",
                    asked -> Map.of(
                            "outcome",
                            "held",
                            "heldOn",
                            asked.today().toString(),
                            "tookPart",
                            List.of("patient", "caregiver", "family-therapist"),
                            "agreedPoints",
                            "One evening a week is free of caring; the neighbour comes by instead.")),
            entry("acknowledge-family-end", asked -> Map.of("known", true)));

    private FamilyAnswers() {}

    private static Map<String, Object> strain(Asked asked) {
        var answers = new HashMap<String, Object>();
        for (var line = 1; line <= LINES; line++) {
            answers.put("strainItem" + line, asked.patient().chance().nextInt(4));
        }
        answers.put("childrenInHousehold", asked.chance(40));
        return answers;
    }
}
