package org.stepwell.studio.process.replay;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.stepwell.audit.Actor;

/** Looks again and again whether somebody asked for a replay; the count has a thread of its own, so that no timer waits for it. */
@Component
@ConditionalOnProperty(prefix = "stepwell.studio", name = "replaying", matchIfMissing = true)
class KeepReplaying implements DisposableBean {

    private final ExecutorService thread = Executors.newSingleThreadExecutor(work -> {
        var counting = new Thread(work, "replay");
        counting.setDaemon(true);
        return counting;
    });
    private final AtomicBoolean busy = new AtomicBoolean();
    private final CountReplays replays;

    KeepReplaying(CountReplays replays) {
        this.replays = replays;
    }

    @Scheduled(fixedDelayString = "${stepwell.studio.replay-every:PT1S}")
    void look() {
        if (busy.compareAndSet(false, true)) {
            thread.execute(() -> {
                try {
                    Actor.asSystem("replay", replays::run);
                } finally {
                    busy.set(false);
                }
            });
        }
    }

    @Override
    public void destroy() {
        thread.shutdownNow();
    }
}
