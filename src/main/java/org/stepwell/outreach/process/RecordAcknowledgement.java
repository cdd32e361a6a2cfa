package org.stepwell.outreach.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import org.stepwell.outreach.OutreachReviews;
import org.stepwell.patient.EpisodeId;
import org.stepwell.workflow.Answers;

/** Files that a supervisor knows of three attempts in vain. */
@Component
class RecordAcknowledgement implements JavaDelegate {

    private final OutreachReviews reviews;

    RecordAcknowledgement(OutreachReviews reviews) {
        this.reviews = reviews;
    }

    @Override
    public void execute(DelegateExecution execution) {
        reviews.acknowledge(
                EpisodeId.of(execution.getProcessBusinessKey()),
                Answers.of(execution).optionalText("note").orElse(null));
    }
}
