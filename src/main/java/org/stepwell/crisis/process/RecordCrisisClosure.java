package org.stepwell.crisis.process;

import static org.stepwell.crisis.process.CrisisResponseProcess.crisis;
import static org.stepwell.crisis.process.CrisisResponseProcess.episode;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import org.stepwell.crisis.CrisisReviews;
import org.stepwell.workflow.Answers;

/** Files whether the supervisor agrees that the crisis is over. */
@Component
class RecordCrisisClosure implements JavaDelegate {

    private final CrisisReviews reviews;

    RecordCrisisClosure(CrisisReviews reviews) {
        this.reviews = reviews;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var answers = Answers.of(execution);
        var agreed = answers.text("decision").equals("agree");
        var remark = answers.optionalText("comment").orElse(null);
        reviews.agree(episode(execution), crisis(execution), agreed, remark);
        CrisisResponseProcess.CLOSURE_AGREED.set(execution, agreed);
    }
}
