package org.stepwell.survey;

/**
 * What somebody says of their care, each from 1, the worst, to 5.
 *
 * @param listened whether the team listens to them
 * @param together whether decisions are made together
 * @param helped whether care helps with what matters to them
 * @param overall how they find their care, all in all
 * @param remark in their words; null for none
 */
public record Satisfaction(int listened, int together, int helped, int overall, String remark) {}
