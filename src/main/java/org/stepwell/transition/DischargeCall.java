package org.stepwell.transition;

/**
 * A call to somebody who has left hospital.
 *
 * @param minutes 0 to 480, null when not noted
 * @param note null when there is none
 */
public record DischargeCall(boolean reached, Integer minutes, String note) {}
