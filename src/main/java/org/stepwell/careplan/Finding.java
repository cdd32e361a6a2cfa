package org.stepwell.careplan;

/**
 * Something in a draft that the care manager has to settle before the person sees it.
 *
 * @param second the other item of a pair, null for a single one
 */
public record Finding(Kind kind, String first, String second) {

    /** What the decision {@code detect-plan-conflicts} can find. */
    public enum Kind {
        DUPLICATE_GOAL("These two goals look like one: “%s” and “%s”."),
        CONFLICTING_TARGETS("These two goals name different targets for one measure: “%s” and “%s”."),
        DUPLICATE_ACTIVITY("These two activities look like one: “%s” and “%s”."),
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
