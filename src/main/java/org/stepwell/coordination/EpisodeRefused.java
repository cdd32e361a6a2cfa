package org.stepwell.coordination;

import org.stepwell.patient.EpisodeId;

/** The episode is not in a state in which this can happen to it. */
public class EpisodeRefused extends RuntimeException {

    public EpisodeRefused(EpisodeId id, String fact) {
        super("Episode " + id + " " + fact);
    }
}
