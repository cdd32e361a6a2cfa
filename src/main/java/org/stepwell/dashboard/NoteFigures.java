package org.stepwell.dashboard;

import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Notes the figures again and again, so that a day ends with what it ended with. */
@Component
@ConditionalOnProperty(prefix = "stepwell.dashboard", name = "noting", matchIfMissing = true)
class NoteFigures {

    private final Figures figures;
    private final WorkDays work;
    private final TimersAhead timers;

    NoteFigures(Figures figures, WorkDays work, TimersAhead timers) {
        this.figures = figures;
        this.work = work;
        this.timers = timers;
    }

    @Scheduled(cron = "0 */15 * * * *")
    void note() {
        figures.note();
        work.note();
    }

    @Scheduled(fixedDelayString = "${stepwell.dashboard.look-ahead-every:PT5M}")
    void lookAhead() {
        timers.note();
    }
}
