package org.stepwell.coordination;

import org.stepwell.patient.EpisodeId;

/** No episode of care has this id. */
public class UnknownEpisode extends RuntimeException {

    public UnknownEpisode(EpisodeId id) {
        super("No episode " + id);
    }
}
