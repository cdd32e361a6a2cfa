package org.stepwell.review;

import java.util.UUID;

/** The review is past the point at which this can happen to it. */
public class ReviewMovedOn extends RuntimeException {

    public ReviewMovedOn(UUID review) {
        super("Review " + review + " has moved on");
    }
}
