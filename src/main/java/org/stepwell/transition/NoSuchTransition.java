package org.stepwell.transition;

import org.stepwell.patient.EpisodeId;

/** The episode has no open transition of that kind. */
public class NoSuchTransition extends RuntimeException {

    public NoSuchTransition(EpisodeId episode) {
        super("Episode " + episode + " has no such transition");
    }
}
