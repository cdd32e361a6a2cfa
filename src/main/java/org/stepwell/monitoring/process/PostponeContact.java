package org.stepwell.monitoring.process;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.stepwell.monitoring.ContactPlans;
import org.stepwell.patient.EpisodeId;
import org.stepwell.workflow.JourneyPostponed;

/** Keeps what people read about the next contact true when its timer stood still. */
@Component
class PostponeContact {

    private final ContactPlans plans;

    PostponeContact(ContactPlans plans) {
        this.plans = plans;
    }

    @EventListener(condition = "#postponed.processKey == 'progress-monitoring'")
    void on(JourneyPostponed postponed) {
        plans.postpone(EpisodeId.of(postponed.businessKey()), postponed.by());
    }
}
