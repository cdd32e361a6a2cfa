package org.stepwell.demo;

import static java.util.Map.entry;

import java.util.Map;
import java.util.function.Function;

/** What the demo people write into the forms with which care comes to its end. */
final class ClosingAnswers {

    static final Map<String, Function<Asked, Map<String, Object>>> BY_STEP = Map.ofEntries(
            entry(
                    "write-relapse-prevention-plan",
                    asked -> Map.of(
                            "warningSigns", "Sleeping past noon, not answering friends.",
                            "whatHelps", "Walking the dog, the Thursday group, the sleep routine.",
                            "whoToCall", "The care manager; at night the crisis line 988.",
                            "agreedWithPatient", true)),
            entry(
                    "agree-closure",
                    asked -> Map.of(
                            "decision",
                            "close",
                            "decidedBy",
                            "patient",
                            "deciderName",
                            asked.patient().name())),
            entry("approve-closure", asked -> Map.of("decision", "approve")));

    private ClosingAnswers() {}
}
