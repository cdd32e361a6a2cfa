package org.stepwell.billing.process;

import java.util.Date;
import java.util.Map;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.stepwell.audit.Actor;
import org.stepwell.billing.CareMonths;
import org.stepwell.billing.MonthOpened;
import org.stepwell.workflow.Journeys;

/**
 * Starts the close of a month with its first minutes. It does not end with the episode: what was spent before that is
 * still billed.
 */
@Component
class StartMonthClose {

    private final Journeys journeys;
    private final CareMonths months;

    StartMonthClose(Journeys journeys, CareMonths months) {
        this.journeys = journeys;
        this.months = months;
    }

    @EventListener
    void on(MonthOpened opened) {
        Actor.asSystem("billing", () -> {
            var journey = journeys.start(
                    MonthCloseProcess.KEY,
                    opened.episode().toString(),
                    Map.of(
                            MonthCloseProcess.CARE_MONTH.name(),
                            opened.month().toString(),
                            MonthCloseProcess.MONTH_CLOSES_ON.name(),
                            Date.from(opened.closesOn())));
            months.startJourney(opened.episode(), opened.month(), journey);
        });
    }
}
