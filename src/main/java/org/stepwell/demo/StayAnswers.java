package org.stepwell.demo;

import static java.util.Map.entry;

import java.util.Map;
import java.util.function.Function;

/** What the demo people write into the forms that follow a stay in hospital or an emergency department. */
final class StayAnswers {

    static final Map<String, Function<Asked, Map<String, Object>>> BY_STEP = Map.ofEntries(
            entry("inform-team", asked -> Map.of("note", "Told the practice and the therapist by telephone.")),
            entry(
                    "call-after-discharge",
                    asked -> asked.chance(isLost(asked) ? 10 : 80)
                            ? Map.of("reached", "yes", "minutes", 12, "note", "Is home, and has all the tablets.")
                            : Map.of("reached", "no")),
            entry(
                    "confirm-visit",
                    asked -> asked.chance(isLost(asked) ? 10 : 60)
                            ? Map.of("attended", "yes", "visitOn", asked.today().toString())
                            : Map.of("attended", "no")),
            entry(
                    "review-level-of-care",
                    asked -> Map.of("functionLevel", "mild", "contactsNeeded", "weekly", "stable", "yes")),
            entry(
                    "decide-level-of-care",
                    asked -> Map.of("level", "outpatient", "reason", "Settled, and wants to stay at home.")));

    private StayAnswers() {}

    /** Some answer nobody for a while when they come home. */
    private static boolean isLost(Asked asked) {
        return asked.patient().number() % 4 == 3;
    }
}
