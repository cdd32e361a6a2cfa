package org.stepwell.assessment.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import org.stepwell.assessment.Assessments;
import org.stepwell.coordination.LevelOfCare;
import org.stepwell.coordination.RiskLevel;
import org.stepwell.patient.EpisodeId;
import org.stepwell.workflow.Word;

/** Closes the assessment with the risk and the level of care the rules gave. */
@Component
class CompleteAssessment implements JavaDelegate {

    private final Assessments assessments;

    CompleteAssessment(Assessments assessments) {
        this.assessments = assessments;
    }

    @Override
    public void execute(DelegateExecution execution) {
        assessments.complete(
                EpisodeId.of(execution.getProcessBusinessKey()),
                Word.to(RiskLevel.class, ComprehensiveAssessmentProcess.RISK_LEVEL.get(execution)),
                Word.to(LevelOfCare.class, ComprehensiveAssessmentProcess.LEVEL_OF_CARE.get(execution)));
    }
}
