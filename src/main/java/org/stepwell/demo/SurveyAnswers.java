package org.stepwell.demo;

import static java.util.Map.entry;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** What the demo people say of their care: better the better they are, and some say nothing. */
final class SurveyAnswers {

    static final Map<String, Function<Asked, Map<String, Object>>> BY_STEP =
            Map.ofEntries(entry("ask-satisfaction", SurveyAnswers::survey));

    private static final List<String> REMARKS = List.of(
            "The calls in the evening are what makes it work for me.",
            "I had to tell my story three times at the start.",
            "More time with the therapist would be good.",
            "Keep the short messages. They remind me.");

    private SurveyAnswers() {}

    private static Map<String, Object> survey(Asked asked) {
        if (asked.patient().has(Storyline.HARD_TO_REACH) || asked.chance(12)) {
            return Map.of("answer", "not-reached");
        }
        if (asked.chance(10)) {
            return Map.of("answer", "declined");
        }
        var overall = overall(asked);
        var answers = new HashMap<String, Object>();
        answers.put("answer", "given");
        answers.put("overall", String.valueOf(overall));
        for (var statement : List.of("listened", "together", "helped")) {
            answers.put(statement, String.valueOf(near(overall, asked)));
        }
        if (asked.chance(40)) {
            answers.put("remark", REMARKS.get(asked.patient().trait(REMARKS.size())));
        }
        return answers;
    }

    private static int overall(Asked asked) {
        var mood = asked.patient().depression(asked.now());
        return near(mood < 10 ? 5 : mood < 15 ? 4 : 3, asked);
    }

    private static int near(int point, Asked asked) {
        return asked.chance(30) ? Math.max(1, point - 1) : point;
    }
}
