package org.stepwell.oversight;

import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Looks for what stands out again and again. */
@Component
@ConditionalOnProperty(prefix = "stepwell.oversight", name = "looking", matchIfMissing = true)
class KeepLooking {

    private final FindUnusual unusual;

    KeepLooking(FindUnusual unusual) {
        this.unusual = unusual;
    }

    @Scheduled(fixedDelayString = "${stepwell.oversight.look-every:PT5M}")
    void look() {
        unusual.look();
    }
}
