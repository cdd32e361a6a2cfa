package org.stepwell.crisis;

import java.util.Set;
import org.springframework.stereotype.Service;
import org.stepwell.patient.EpisodeId;
import org.stepwell.team.Changes;
import org.stepwell.workflow.RoutineTimers;

/** Lets routine contact stand still while a crisis is open, and go on where it stopped. */
@Service
public class RoutineOutreach {

    /** The journeys that are routine contact; a referral on its way is not, as a service waits for its answers. */
    private static final Set<String> JOURNEYS =
            Set.of("progress-monitoring", "missed-contact-outreach", "satisfaction-survey");

    private final RoutineTimers timers;

    RoutineOutreach(RoutineTimers timers) {
        this.timers = timers;
    }

    @Changes("routine outreach")
    public void pause(EpisodeId episode) {
        timers.pause(episode.toString(), JOURNEYS);
    }

    @Changes("routine outreach")
    public void resume(EpisodeId episode) {
        timers.resume(episode.toString());
    }
}
