package org.stepwell.careplan;

/**
 * Something that stands against a plan.
 *
 * @param second the other item of a pair, null for a single one
 * @param rule the row of the table that found it, with its source
 */
public record Finding(Kind kind, String first, String second, String rule) {

    /** What the decision {@code detect-plan-conflicts} can find, each by one row. */
    public enum Kind {
        DUPLICATE_GOAL("These two goals look like one: “%s” and “%s”."),
        CONFLICTING_TARGETS("These two goals name different targets for one measure: “%s” and “%s”."),
        DUPLICATE_ACTIVITY("These two activities look like one: “%s” and “%s”."),
        TWO_OWNERS("Two people have taken on the same: “%s” and “%s”."),
        DUPLICATE_REFERRAL("These two refer the person for the same need: “%s” and “%s”."),
        GOAL_WITHOUT_OWNER("Nobody works towards this goal: “%s”."),
        NO_OWNER("Nobody on the care team has taken this on: “%s”.");

        private final String words;

        Kind(String words) {
            this.words = words;
        }
    }

    public String inWords() {
        return kind.words.formatted(first, second);
    }
}
