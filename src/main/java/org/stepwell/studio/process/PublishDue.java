package org.stepwell.studio.process;

import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.stepwell.audit.Actor;
import org.stepwell.sandbox.SandboxEnded;
import org.stepwell.studio.DraftRefused;
import org.stepwell.studio.Proposals;
import org.stepwell.studio.UnitChange;

/** Brings into force what was agreed for a day that has come; on several nodes the first one does. */
@Component
class PublishDue {

    private static final Logger log = LoggerFactory.getLogger(PublishDue.class);

    private final Proposals proposals;
    private final Publish publish;
    private final UnitTests tests;

    PublishDue(Proposals proposals, Publish publish, UnitTests tests) {
        this.proposals = proposals;
        this.publish = publish;
        this.tests = tests;
    }

    @Scheduled(cron = "${stepwell.studio.publish-due:30 * * * * *}")
    void run() {
        Actor.asSystem("publication", () -> proposals.due().forEach(id -> {
            try {
                publishOrTest(id);
            } catch (DraftRefused refused) {
                log.warn("The agreed change {} was not published: {}", id, refused.key());
            } catch (SandboxEnded ended) {
                log.warn("The tests of the agreed change {} were not run: {}", id, ended.getMessage());
            }
        }));
    }

    /** Something else may have come into force since the tests were run; what they say now is known at the next look. */
    private void publishOrTest(UUID id) {
        var proposal = proposals.find(id).orElseThrow();
        var change = UnitChange.of(proposal);
        if (tests.areMissing(change)) {
            tests.begin(change);
        } else {
            publish.publish(id);
        }
    }
}
