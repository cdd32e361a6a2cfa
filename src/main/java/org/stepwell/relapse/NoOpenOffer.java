package org.stepwell.relapse;

import org.stepwell.patient.EpisodeId;

/** Nobody is being asked to come back to this episode. */
public class NoOpenOffer extends RuntimeException {

    public NoOpenOffer(EpisodeId episode) {
        super("No open offer of care after episode " + episode);
    }
}
