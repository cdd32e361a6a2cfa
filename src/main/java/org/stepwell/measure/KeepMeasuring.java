package org.stepwell.measure;

import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Looks again and again whether a period is due to be counted. */
@Component
@ConditionalOnProperty(prefix = "stepwell.measure", name = "counting", matchIfMissing = true)
class KeepMeasuring {

    private final CountMeasures measures;

    KeepMeasuring(CountMeasures measures) {
        this.measures = measures;
    }

    @Scheduled(initialDelayString = "PT10S", fixedDelayString = "${stepwell.measure.look-every:PT10S}")
    void look() {
        measures.run();
    }
}
