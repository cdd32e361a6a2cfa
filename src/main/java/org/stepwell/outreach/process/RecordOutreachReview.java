package org.stepwell.outreach.process;

import static org.stepwell.outreach.process.MissedContactOutreachProcess.OUTREACH_DECISION;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import org.stepwell.outreach.OutreachReviews;
import org.stepwell.outreach.ReviewDecision;
import org.stepwell.patient.EpisodeId;
import org.stepwell.workflow.Answers;
import org.stepwell.workflow.Word;

/** Files how a supervisor lets outreach go on or end. */
@Component
class RecordOutreachReview implements JavaDelegate {

    private final OutreachReviews reviews;

    RecordOutreachReview(OutreachReviews reviews) {
        this.reviews = reviews;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var answers = Answers.of(execution);
        var decision = Word.to(ReviewDecision.class, answers.text("decision"));
        reviews.decide(EpisodeId.of(execution.getProcessBusinessKey()), decision, answers.text("reason"));
        OUTREACH_DECISION.set(execution, Word.of(decision));
    }
}
