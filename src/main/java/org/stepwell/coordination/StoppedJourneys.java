package org.stepwell.coordination;

import org.springframework.stereotype.Service;
import org.stepwell.patient.EpisodeId;
import org.stepwell.team.Changes;
import org.stepwell.workflow.StoppedSteps;

/** Sets a journey going again whose step failed at every try. */
@Service
public class StoppedJourneys {

    private final StoppedSteps steps;

    StoppedJourneys(StoppedSteps steps) {
        this.steps = steps;
    }

    /**
     * Keeps, in the audit trail, that somebody looked at it.
     *
     * @param retry whether the step is tried again; if it fails once more, it comes back as a new task
     */
    @Changes("stopped step")
    public void resolve(EpisodeId episode, String jobId, boolean retry) {
        if (retry) {
            steps.retry(jobId);
        }
    }
}
