package org.stepwell.assessment.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import org.stepwell.assessment.Assessments;
import org.stepwell.patient.EpisodeId;

/** Lays out the findings for the rules that follow in the same transaction. */
@Component
class GatherFindings implements JavaDelegate {

    private final Assessments assessments;

    GatherFindings(Assessments assessments) {
        this.assessments = assessments;
    }

    @Override
    public void execute(DelegateExecution execution) {
        ComprehensiveAssessmentProcess.layOut(
                execution, assessments.findings(EpisodeId.of(execution.getProcessBusinessKey())));
    }
}
