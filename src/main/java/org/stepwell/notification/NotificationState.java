package org.stepwell.notification;

/** How a message stands. */
public enum NotificationState {
    /** It goes when its time has come. */
    WAITING,
    SENT,
    /** It must not or need not go. */
    HELD_BACK,
    /** Nobody has set up what would carry it. */
    NOT_SET_UP,
    /** It should have gone and cannot; somebody has to tell the person. */
    NOT_TOLD,
    /** It failed at every try; a supervisor has the step and can have it tried again. */
    STOPPED
}
