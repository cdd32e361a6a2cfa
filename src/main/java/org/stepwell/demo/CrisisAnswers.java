package org.stepwell.demo;

import static java.util.Map.entry;

import java.util.Map;
import java.util.function.Function;

/** What the demo people write into the forms of a crisis. */
final class CrisisAnswers {

    static final Map<String, Function<Asked, Map<String, Object>>> BY_STEP = Map.ofEntries(
            entry(
                    "screen-suicide-risk",
                    asked -> Map.of(
                            "method", "asq", "asq1", "yes", "asq2", "no", "asq3", "no", "asq4", "no", "asq5", "no")),
            entry("take-charge", asked -> Map.of("charge", "clinician-leads")),
            entry("step-in", asked -> Map.of("action", "i-call-now")),
            entry(
                    "contact-person",
                    asked -> asked.chance(80)
                            ? Map.of("outcome", "reached", "note", "At home with a friend until tomorrow.")
                            : Map.of("outcome", "not-reached")),
            entry("write-safety-plan", asked -> plan()),
            entry("review-safety-plan", asked -> Map.of("decision", "keep")),
            entry("hand-off-warmly", CrisisAnswers::handOff),
            entry(
                    "review-crisis",
                    asked -> Map.of(
                            "spokenTo",
                            "yes",
                            "decision",
                            asked.chance(70) ? "over" : "not-yet",
                            "reason",
                            "Slept, ate, and looks forward to the weekend.")),
            entry("agree-crisis-closure", asked -> Map.of("decision", "agree")),
            entry("look-at-new-report", asked -> Map.of("answer", "response-covers-it")),
            entry("look-at-unseen-report", asked -> Map.of("answer", "response-covers-it")));

    private CrisisAnswers() {}

    private static Map<String, Object> plan() {
        return Map.of(
                "warningSigns", "I lie awake and stop answering the telephone.",
                "ownCoping", "Hot shower, the breathing exercise, the playlist from my brother.",
                "distraction", "The library; Thursday football.",
                "helpers", "My brother Sam, 555-0190; Jo from next door.",
                "professionals", "My care manager, 555-0100; the crisis line 988.",
                "saferPlace", "Sam keeps the tablets and hands out a week at a time.",
                "likelihood", 8,
                "barriers", "Not wanting to bother anybody.",
                "copyGiven", true);
    }

    private static Map<String, Object> handOff(Asked asked) {
        return Map.of(
                "handOffTo", "therapist", "acceptedBy", "Demo Therapist", "handedOffAt", asked.today() + "T14:00");
    }
}
