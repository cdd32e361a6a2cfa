package org.stepwell.careplan;

import org.stepwell.workflow.InvalidAnswer;
import org.stepwell.workflow.Words;

/** What a goal is measured by; the instruments bring their own range. */
public enum Measure {
    PHQ_9(27),
    GAD_7(21),
    HOUSING,
    TRANSPORT,
    WORK,
    FOOD,
    INCOME,
    SOCIAL_CONNECTION,
    FUNCTION,
    OTHER;

    /** Wide enough for steps a day or money a month, narrow enough to catch a slip of the keyboard. */
    private static final int WIDEST = 100_000;

    private final int highest;

    Measure() {
        this(WIDEST);
    }

    Measure(int highest) {
        this.highest = highest;
    }

    /** @return the name people read */
    public String title() {
        return Words.title(this);
    }

    /** @return whether it is a questionnaire with a score, as opposed to a part of life */
    public boolean isInstrument() {
        return highest < WIDEST;
    }

    /** @return the highest value it can take; the lowest is 0 */
    public int highest() {
        return highest;
    }

    /** Refuses a value this measure cannot take: PHQ-9 0 to 27, GAD-7 0 to 21; null means not measured. */
    void check(String field, Integer value) {
        if (value != null && (value < 0 || value > highest)) {
            throw new InvalidAnswer(field, Words.say("wrong.careplan.highest", highest));
        }
    }
}
