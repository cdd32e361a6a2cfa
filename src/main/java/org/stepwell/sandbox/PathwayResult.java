package org.stepwell.sandbox;

/**
 * What became of one pathway test.
 *
 * @param name of its file, as {@code processes/crisis/called-at-night.pathway.yaml}
 * @param step the place of the step that differed, counted from 1; 0 when none differed but what was expected is
 *     not so, or what comes before the test could not happen
 * @param words what differed; empty when it passed
 */
public record PathwayResult(String name, boolean passed, int step, String words) {

    static final int ALL_DONE = 0;

    public static PathwayResult passed(String name) {
        return new PathwayResult(name, true, ALL_DONE, "");
    }

    public static PathwayResult failedAt(String name, int step, String words) {
        return new PathwayResult(name, false, step, words);
    }

    public static PathwayResult differs(String name, String words) {
        return new PathwayResult(name, false, ALL_DONE, words);
    }
}
