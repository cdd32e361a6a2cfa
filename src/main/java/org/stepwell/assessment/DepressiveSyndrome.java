package org.stepwell.assessment;

import java.util.List;

/** What the PHQ's diagnostic algorithm suggests, for a clinician to confirm; it is no diagnosis (PHQ manual). */
public enum DepressiveSyndrome {
    NONE,
    OTHER,
    MAJOR;

    private static final int MORE_THAN_HALF_THE_DAYS = 2;
    private static final int HARM_ITEM = 9;
    private static final int FEWEST_FOR_MAJOR = 5;
    private static final int FEWEST = 2;

    /**
     * Five symptoms on more than half the days suggest a major, two to four another depressive syndrome, if interest or
     * mood is among them; thoughts of self-harm count when present at all. An item not answered is no symptom.
     */
    static DepressiveSyndrome of(List<Integer> items) {
        var symptoms = 0;
        for (int item = 1; item <= items.size(); item++) {
            symptoms += isSymptom(items, item) ? 1 : 0;
        }
        if (symptoms < FEWEST || !(isSymptom(items, 1) || isSymptom(items, 2))) {
            return NONE;
        }
        return symptoms >= FEWEST_FOR_MAJOR ? MAJOR : OTHER;
    }

    private static boolean isSymptom(List<Integer> items, int item) {
        var answer = items.get(item - 1);
        return answer != null && answer >= (item == HARM_ITEM ? 1 : MORE_THAN_HALF_THE_DAYS);
    }
}
