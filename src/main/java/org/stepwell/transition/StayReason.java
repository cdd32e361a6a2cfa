package org.stepwell.transition;

/** Why somebody was in hospital or in an emergency department. */
public enum StayReason {
    MENTAL_ILLNESS,
    SELF_HARM,
    OTHER
}
