package org.stepwell.demo;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What the demo people write into the forms of the assessment. */
final class AssessmentAnswers {

    private AssessmentAnswers() {}

    static Map<String, Object> wellbeing(Asked asked) {
        var answers = new HashMap<>(ScoreAnswers.of(asked));
        answers.put("language", asked.chance(20) ? "Spanish" : "English");
        answers.put("pronouns", asked.patient().pronouns());
        answers.put("contactChannel", asked.chance(60) ? "phone" : "text");
        answers.put("whatMattersMost", "Being up in time to take the children to school.");
        return answers;
    }

    static Map<String, Object> socialNeeds(Asked asked) {
        var answers = new HashMap<String, Object>();
        for (var domain : List.of("housing", "transport", "work", "food", "income", "socialConnection")) {
            var positive = asked.chance(22);
            answers.put(domain + "Finding", positive ? "positive" : "negative");
            if (positive) {
                answers.put(domain + "Help", asked.chance(80));
            }
        }
        return answers;
    }

    static Map<String, Object> behaviouralHealth(Asked asked) {
        return Map.of(
                "diagnosis",
                "Major depressive disorder, single episode, moderate",
                "diagnosisCode",
                "F32.1",
                "functionLevel",
                asked.chance(30) ? "moderate" : "mild",
                "contactsNeeded",
                "weekly",
                "auditc1",
                1,
                "auditc2",
                0,
                "auditc3",
                0);
    }
}
