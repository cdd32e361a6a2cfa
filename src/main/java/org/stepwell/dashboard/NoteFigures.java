package org.stepwell.dashboard;

import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Notes the figures again and again, so that a day ends with what it ended with. */
@Component
@ConditionalOnProperty(prefix = "stepwell.dashboard", name = "noting", matchIfMissing = true)
class NoteFigures {

    private final Figures figures;

    NoteFigures(Figures figures) {
        this.figures = figures;
    }

    @Scheduled(cron = "0 */15 * * * *")
    void note() {
        figures.note();
    }
}
