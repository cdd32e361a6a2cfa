package org.stepwell.studio.difference;

/** A text is no model of its kind. */
class Unreadable extends RuntimeException {

    Unreadable(Throwable cause) {
        super(cause);
    }
}
