package org.stepwell.demo;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;

/** What the demo people write into the forms of billing. */
final class BillingAnswers {

    static final Map<String, Function<Asked, Map<String, Object>>> BY_STEP = Map.of(
            "confirm-month", BillingAnswers::confirmation,
            "decide-codes", asked -> Map.of("reason", "The plan does not cover it, said its billing desk."),
            "approve-month", asked -> Map.of("decision", "approve"));

    private BillingAnswers() {}

    /** Says first what billing has to know; the second time it is there, and the month is billed or left. */
    private static Map<String, Object> confirmation(Asked asked) {
        var answers = new HashMap<String, Object>();
        answers.put("payer", "any");
        answers.put("codeFamily", "cocm");
        answers.put("initiatingVisitOn", asked.patient().arrival().toString());
        answers.put("weeklyConsultation", true);
        answers.put("decision", decision(asked.shown()));
        answers.put("note", "Checked against the calendar.");
        return answers;
    }

    private static String decision(Map<String, Object> shown) {
        if (!shown.containsKey("initiatingVisitOn")) {
            return "again";
        }
        return String.valueOf(shown.get("proposal")).startsWith("Nothing") ? "nothing" : "bill";
    }
}
