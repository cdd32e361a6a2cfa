package org.stepwell.demo;

import java.time.LocalDate;
import org.springframework.stereotype.Component;
import org.stepwell.dashboard.Figures;
import org.stepwell.dashboard.WorkDays;
import org.stepwell.flow.CountSteps;

/** Notes what a demo day ends with, as the product does by itself when days pass as they do. */
@Component
@InEmbeddedRun
class DemoEvening {

    /** More than the dashboard looks back. */
    private static final int NOTED_DAYS = 45;

    private final Figures figures;
    private final WorkDays work;
    private final CountSteps steps;

    DemoEvening(Figures figures, WorkDays work, CountSteps steps) {
        this.figures = figures;
        this.work = work;
        this.steps = steps;
    }

    void after(LocalDate day, LocalDate today) {
        if (day.isAfter(today.minusDays(NOTED_DAYS))) {
            figures.note();
        }
    }

    void afterTheYear() {
        work.note();
        steps.count();
    }
}
