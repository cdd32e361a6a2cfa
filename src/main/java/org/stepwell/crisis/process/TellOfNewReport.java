package org.stepwell.crisis.process;

import java.util.Map;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.stepwell.audit.Actor;
import org.stepwell.crisis.CrisisReportedAgain;
import org.stepwell.workflow.Journeys;

/** Tells the open response of another report, so that somebody has to look at it. */
@Component
class TellOfNewReport {

    private final Journeys journeys;

    TellOfNewReport(Journeys journeys) {
        this.journeys = journeys;
    }

    @EventListener
    void on(CrisisReportedAgain reported) {
        Actor.asSystem(
                "crisis",
                () -> journeys.tell(
                        reported.journeyId(),
                        CrisisResponseProcess.CRISIS_REPORTED_AGAIN,
                        Map.of(
                                CrisisResponseProcess.REPORT_ID.name(),
                                reported.reportId().toString())));
    }
}
