package org.stepwell.outreach;

import org.stepwell.patient.EpisodeId;

/** Nobody is being looked for in this episode. */
public class NoOpenOutreach extends RuntimeException {

    public NoOpenOutreach(EpisodeId episode) {
        super("Episode " + episode + " has no open outreach");
    }
}
