package org.stepwell.demo;

import static org.stepwell.demo.Storyline.HARD_TO_REACH;
import static org.stepwell.demo.Storyline.STOPS_COMING;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What the demo people write into the forms of outreach. */
final class OutreachAnswers {

    private static final int WEEK_OF_SILENCE = 7;
    private static final int ENOUGH = 3;

    private OutreachAnswers() {}

    /** @return whether the person has stopped answering for good */
    static boolean isSilent(Asked asked) {
        return asked.patient().has(STOPS_COMING) && asked.patient().weeks(asked.now()) >= WEEK_OF_SILENCE;
    }

    static Map<String, Object> attempt(Asked asked) {
        var answers = new HashMap<String, Object>();
        answers.put("channels", asked.chance(60) ? List.of("phone", "text") : List.of("phone"));
        answers.put("outcome", outcome(asked));
        answers.put("minutes", 3 + asked.patient().chance().nextInt(10));
        return answers;
    }

    private static String outcome(Asked asked) {
        if (isSilent(asked)) {
            return asked.chance(15) ? "wrong-number" : "no-answer";
        }
        return asked.chance(asked.patient().has(HARD_TO_REACH) ? 35 : 70) ? "reached" : "no-answer";
    }

    static Map<String, Object> welfareCheck(Asked asked) {
        return isSilent(asked)
                ? Map.of("decision", "not-needed", "reason", "Seen by family yesterday and well.")
                : Map.of("decision", "found", "reason", "Answered the door to the mobile team.");
    }

    static Map<String, Object> review(Asked asked) {
        var history = asked.shown().get("history").toString();
        var mayLetGo = history.contains("contact missed") && history.split("attempt by", -1).length > ENOUGH;
        return isSilent(asked) && mayLetGo
                ? Map.of("decision", "disengage", "reason", "Called, texted and written to for two weeks.")
                : Map.of("decision", "keep-trying", "reason", "Once more through, with the letter first.");
    }
}
