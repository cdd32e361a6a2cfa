package org.stepwell.crisis.process;

import static org.stepwell.crisis.process.CrisisResponseProcess.crisis;
import static org.stepwell.crisis.process.CrisisResponseProcess.episode;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import org.stepwell.crisis.CrisisReview;
import org.stepwell.crisis.CrisisReviews;
import org.stepwell.workflow.Answers;

/** Files the next talk with the person and whether the crisis is over. */
@Component
class RecordCrisisReview implements JavaDelegate {

    private final CrisisReviews reviews;

    RecordCrisisReview(CrisisReviews reviews) {
        this.reviews = reviews;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var answers = Answers.of(execution);
        var review = new CrisisReview(
                answers.text("spokenTo").equals("yes"), answers.text("decision"), answers.text("reason"));
        var crisis = reviews.review(episode(execution), crisis(execution), review);
        CrisisResponseProcess.setClocks(execution, crisis);
        CrisisResponseProcess.OVER.set(execution, review.isOver());
        CrisisResponseProcess.AGREEMENT_NEEDED.set(execution, crisis.needsSupervisor());
        CrisisResponseProcess.SCREEN_AGAIN.set(execution, review.isScreenAgain());
    }
}
