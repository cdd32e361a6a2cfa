package org.stepwell.coordination;

/** How an episode of care ends. */
public enum Outcome {
    /** The target was held and the supervisor approved closure. */
    GRADUATED,
    /** The person did not consent, or declined the first plan. */
    DECLINED,
    /** Care goes on at another place. */
    TRANSFERRED,
    /** The person stopped coming. */
    DISENGAGED
}
