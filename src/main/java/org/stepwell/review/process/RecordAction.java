package org.stepwell.review.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import org.stepwell.patient.EpisodeId;
import org.stepwell.review.CaseloadReviews;
import org.stepwell.workflow.Answers;

/** Files what came of the recommendation. */
@Component
class RecordAction implements JavaDelegate {

    private final CaseloadReviews reviews;

    RecordAction(CaseloadReviews reviews) {
        this.reviews = reviews;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var answers = Answers.of(execution);
        var followed = answers.text("outcome").equals("followed");
        reviews.act(
                EpisodeId.of(execution.getProcessBusinessKey()),
                CaseloadReviewProcess.review(execution),
                followed,
                answers.optionalText("note").orElse(null));
        CaseloadReviewProcess.FOLLOWED.set(execution, followed);
    }
}
