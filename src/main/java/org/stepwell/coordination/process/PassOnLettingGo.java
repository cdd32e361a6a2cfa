package org.stepwell.coordination.process;

import java.util.Map;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.stepwell.coordination.PersonLetGo;
import org.stepwell.workflow.Journeys;

/** Tells the process of an episode that its person was let go. */
@Component
class PassOnLettingGo {

    private final Journeys journeys;

    PassOnLettingGo(Journeys journeys) {
        this.journeys = journeys;
    }

    @EventListener
    void on(PersonLetGo letGo) {
        journeys.tell(letGo.journeyId(), CareCoordinationProcess.PERSON_LET_GO, Map.of());
    }
}
