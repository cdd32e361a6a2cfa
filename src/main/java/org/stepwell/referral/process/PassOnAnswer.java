package org.stepwell.referral.process;

import java.util.Map;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.stepwell.referral.ReferralAnswered;
import org.stepwell.workflow.Journeys;
import org.stepwell.workflow.Word;

/** Tells the waiting process what the service answered. */
@Component
class PassOnAnswer {

    private final Journeys journeys;

    PassOnAnswer(Journeys journeys) {
        this.journeys = journeys;
    }

    @EventListener
    void on(ReferralAnswered answered) {
        journeys.tell(
                answered.journeyId(),
                ClosedLoopReferralProcess.REFERRAL_ANSWERED,
                Map.of(ClosedLoopReferralProcess.ANSWER.name(), Word.of(answered.answer())));
    }
}
