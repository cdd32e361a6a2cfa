package org.stepwell.monitoring;

import org.stepwell.patient.EpisodeId;

/** The episode is not being monitored right now, as while its plan is being changed. */
public class NotMonitored extends RuntimeException {

    public NotMonitored(EpisodeId episode) {
        super("Episode " + episode + " is not being monitored");
    }
}
