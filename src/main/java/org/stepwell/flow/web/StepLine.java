package org.stepwell.flow.web;

import org.stepwell.flow.StepFlow;

/**
 * One step with its numbers.
 *
 * @param before what it is compared with, null for nothing
 * @param onlyIn the version that alone has it, of the two that are drawn; null when neither or both have it
 * @param drawn whether either of the two has it; one that was there once is in the numbers alone
 */
record StepLine(String step, String name, Heat now, Heat before, Integer onlyIn, boolean drawn) {

    /** @return whether anybody is or was there, in either of the two */
    public boolean isEventful() {
        return now.flow().isEventful() || before != null && before.flow().isEventful();
    }

    /** @return whether it was done or left undone in the period; who is there now is so in any period */
    boolean hasHappened() {
        return now.flow().finished() + now.flow().left() + now.flow().moved() > 0;
    }

    /** @return how it differs, null when it is compared with nothing */
    public Difference difference() {
        return before == null ? null : Difference.between(before.flow(), now.flow());
    }

    /**
     * A step's numbers as they lie on a drawing.
     *
     * @param heat 0 for nothing to show, 1 to 5
     * @param label what lies on the drawing, empty for nothing
     */
    record Heat(StepFlow flow, int heat, String label) {}
}
