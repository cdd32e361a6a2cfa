package org.stepwell.referral;

import java.time.LocalDateTime;

/**
 * When and where the person meets the service first.
 *
 * @param at local time of the clinic
 */
public record Appointment(LocalDateTime at, String place, boolean transportArranged) {}
