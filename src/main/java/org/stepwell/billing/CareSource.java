package org.stepwell.billing;

/** Where a piece of care time is known from. */
public enum CareSource {
    CONTACT,
    TASK,
    ENTERED,
    CORRECTION
}
