package org.stepwell.careplan;

import org.stepwell.workflow.Word;
import org.stepwell.workflow.Words;

/**
 * Something that stands against a plan.
 *
 * @param second the other item of a pair, null for a single one
 * @param rule the row of the table that found it, with its source
 */
public record Finding(Kind kind, String first, String second, String rule) {

    /** What the decision {@code detect-plan-conflicts} can find, each by one row. */
    public enum Kind {
        DUPLICATE_GOAL,
        CONFLICTING_TARGETS,
        DUPLICATE_ACTIVITY,
        TWO_OWNERS,
        DUPLICATE_REFERRAL,
        GOAL_WITHOUT_OWNER,
        NO_OWNER;
    }

    public String inWords() {
        return Words.say("word.finding-kind." + Word.of(kind), first, second);
    }
}
