package org.stepwell.flow.web;

import org.stepwell.flow.StepFlow;

/**
 * One step of the model with its numbers.
 *
 * @param before the numbers it is compared with, null for none
 * @param heat 0 for nothing to show, 1 to 5
 * @param label what lies on the drawing, empty for nothing
 */
record StepLine(String step, String name, StepFlow flow, StepFlow before, int heat, String label) {}
