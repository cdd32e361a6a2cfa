package org.stepwell.crisis.process;

import static org.stepwell.crisis.process.CrisisResponseProcess.episode;

import java.time.LocalDate;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import org.stepwell.crisis.SafetyPlanReview.Decision;
import org.stepwell.crisis.SafetyPlanReviews;
import org.stepwell.crisis.SafetySteps;
import org.stepwell.workflow.Answers;
import org.stepwell.workflow.Word;

/** Files what became of the safety plan. */
@Component
class RecordSafetyPlanReview implements JavaDelegate {

    private final SafetyPlanReviews reviews;

    RecordSafetyPlanReview(SafetyPlanReviews reviews) {
        this.reviews = reviews;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var answers = Answers.of(execution);
        var decision = Word.to(Decision.class, answers.text("decision"));
        SafetyPlanReviewProcess.PLAN_IN_USE.set(execution, decision != Decision.RETIRE);
        switch (decision) {
            case KEEP -> wait(execution, reviews.keep(episode(execution)));
            case REWRITE -> wait(execution, reviews.rewrite(episode(execution), SafetySteps.from(answers)));
            case RETIRE -> reviews.retire(episode(execution), answers.text("reason"));
        }
    }

    private static void wait(DelegateExecution execution, LocalDate next) {
        SafetyPlanReviewProcess.REVIEW_DUE.set(execution, SafetyPlanReviewProcess.due(next));
    }
}
