package org.stepwell.demo;

import java.util.LinkedHashMap;
import java.util.Map;

/** The scored items behind a total: what a person with that total would have ticked. */
final class ScoreAnswers {

    private ScoreAnswers() {}

    /** PHQ-9, GAD-7 and, where item 9 is above 0, the four ASQ questions. */
    static Map<String, Object> of(Asked asked) {
        var answers = new LinkedHashMap<String, Object>();
        var depression = asked.patient().depression(asked.now());
        var thoughts = asked.patient().has(Storyline.SAFETY_CONCERN) && depression >= 15 && asked.chance(40);
        spread(answers, "phq9Item", 8, depression);
        answers.put("phq9Item9", thoughts ? 1 : 0);
        answers.put("phq9Difficulty", depression >= 15 ? 2 : depression >= 8 ? 1 : 0);
        spread(answers, "gad7Item", 7, asked.patient().anxiety(asked.now()));
        if (thoughts) {
            answers.putAll(Map.of("asq1", "no", "asq2", "no", "asq3", "yes", "asq4", "no", "asq5", "no"));
        }
        return answers;
    }

    private static void spread(Map<String, Object> answers, String item, int items, int total) {
        for (int number = 1; number <= items; number++) {
            var share = Math.min(3, (total + items - number) / (items - number + 1));
            answers.put(item + number, share);
            total -= share;
        }
    }
}
