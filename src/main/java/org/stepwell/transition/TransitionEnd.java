package org.stepwell.transition;

/** How the follow-up of a stay ended. */
public enum TransitionEnd {
    FOLLOWED_UP,
    OVERTAKEN,
    EPISODE_CLOSED
}
