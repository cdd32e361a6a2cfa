package org.stepwell.studio.process;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.stepwell.audit.Actor;
import org.stepwell.studio.DraftRefused;
import org.stepwell.studio.Proposals;

/** Brings into force what was agreed for a day that has come; on several nodes the first one does. */
@Component
class PublishDue {

    private static final Logger log = LoggerFactory.getLogger(PublishDue.class);

    private final Proposals proposals;
    private final Publish publish;

    PublishDue(Proposals proposals, Publish publish) {
        this.proposals = proposals;
        this.publish = publish;
    }

    @Scheduled(cron = "${stepwell.studio.publish-due:30 * * * * *}")
    void run() {
        Actor.asSystem("publication", () -> proposals.due().forEach(id -> {
            try {
                publish.publish(id);
            } catch (DraftRefused refused) {
                log.warn("The agreed change {} was not published: {}", id, refused.key());
            }
        }));
    }
}
