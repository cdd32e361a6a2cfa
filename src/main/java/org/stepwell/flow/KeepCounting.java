package org.stepwell.flow;

import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Counts what was done, over and over. */
@Component
@ConditionalOnProperty(prefix = "stepwell.flow", name = "counting", matchIfMissing = true)
class KeepCounting {

    private final CountSteps steps;

    KeepCounting(CountSteps steps) {
        this.steps = steps;
    }

    @Scheduled(fixedDelayString = "${stepwell.flow.count-every:PT20S}")
    void count() {
        steps.count();
    }
}
