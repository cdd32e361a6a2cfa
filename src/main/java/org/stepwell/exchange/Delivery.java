package org.stepwell.exchange;

/** How far a message got. */
public enum Delivery {
    WAITING,
    DELIVERED,
    BY_HAND,
    FAILED
}
