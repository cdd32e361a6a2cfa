package org.stepwell.flow;

import java.time.Duration;

/**
 * How one step of a process flows.
 *
 * @param running how many are at it now
 * @param finished how often it was done in the period
 * @param left how often it was left undone in the period, as something else came first or the journey was moved on
 * @param moved how often a supervisor moved somebody on from it by hand in the period, past what the model says
 * @param median the time half of the finished took at most, about a tenth more or less; null when none was finished
 * @param ninetieth the time nine of ten took at most, as above
 */
public record StepFlow(
        String step, int running, int finished, int left, int moved, Duration median, Duration ninetieth) {

    /** @return whether anybody is or was there */
    public boolean isEventful() {
        return running + finished + left + moved > 0;
    }

    public static StepFlow none(String step) {
        return new StepFlow(step, 0, 0, 0, 0, null, null);
    }
}
