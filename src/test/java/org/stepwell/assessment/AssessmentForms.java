package org.stepwell.assessment;

import java.util.HashMap;
import java.util.Map;

/** The four forms of an assessment that found moderate depression and nothing else, to be varied by a test. */
public final class AssessmentForms {

    private AssessmentForms() {}

    public static Map<String, Object> wellbeing(int phq9, int gad7) {
        var form = Sheets.phq9Form(phq9);
        form.putAll(Sheets.gad7Form(gad7));
        form.putAll(Map.of("language", "Spanish", "interpreterNeeded", true, "contactChannel", "text"));
        return form;
    }

    public static Map<String, Object> socialNeeds() {
        var form = new HashMap<String, Object>();
        for (String domain : new String[] {"housing", "transport", "work", "food", "income", "socialConnection"}) {
            form.put(domain + "Finding", "negative");
        }
        return form;
    }

    public static Map<String, Object> behaviouralHealth() {
        return new HashMap<>(Map.of(
                "diagnosis",
                "Major depressive disorder, single episode, moderate",
                "diagnosisCode",
                "F32.1",
                "functionLevel",
                "mild",
                "auditc1",
                0,
                "auditc2",
                0,
                "auditc3",
                0));
    }

    public static Map<String, Object> physicalHealth() {
        return new HashMap<>(
                Map.of("physicalHealthFinding", "negative", "medicinesReviewed", true, "allergiesReviewed", true));
    }
}
