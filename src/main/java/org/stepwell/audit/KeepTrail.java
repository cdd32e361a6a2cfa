package org.stepwell.audit;

import java.util.List;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Looks after the trail: seals it all day, removes what is old enough and goes through all of it at night. */
@Component
@ConditionalOnProperty(prefix = "stepwell.audit", name = "sealing", matchIfMissing = true)
class KeepTrail {

    private static final String WHO = "audit";

    private final SealTrail seals;
    private final RemoveOldTrail old;
    private final VerifyTrail verify;

    KeepTrail(SealTrail seals, RemoveOldTrail old, VerifyTrail verify) {
        this.seals = seals;
        this.old = old;
        this.verify = verify;
    }

    @Scheduled(fixedDelayString = "${stepwell.audit.seal-every:PT1M}")
    void seal() {
        Actor.asSystem(WHO, () -> seals.seal());
    }

    @Scheduled(cron = "0 10 3 * * *", zone = "${stepwell.zone:UTC}")
    void night() {
        Actor.asSystem(WHO, () -> {
            seals.seal();
            old.run();
            verify.verifyAndKeep(List.of());
        });
    }
}
