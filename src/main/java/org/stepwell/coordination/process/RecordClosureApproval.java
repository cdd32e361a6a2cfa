package org.stepwell.coordination.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import org.stepwell.coordination.ClosureDecisions;
import org.stepwell.patient.EpisodeId;
import org.stepwell.workflow.Answers;

/** Files whether the supervisor lets the episode close. */
@Component
class RecordClosureApproval implements JavaDelegate {

    private final ClosureDecisions decisions;

    RecordClosureApproval(ClosureDecisions decisions) {
        this.decisions = decisions;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var answers = Answers.of(execution);
        var approved = answers.text("decision").equals("approve");
        var remark = answers.optionalText("comment").orElse(null);
        decisions.record(EpisodeId.of(execution.getProcessBusinessKey()), approved, remark);
        ClosingCareProcess.CLOSURE_APPROVED.set(execution, approved);
    }
}
