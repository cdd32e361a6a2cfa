package org.stepwell.coordination.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import org.stepwell.coordination.RelapseAdvice;
import org.stepwell.coordination.RelapsePreventionPlans;
import org.stepwell.patient.EpisodeId;
import org.stepwell.workflow.Answers;

/** Files the relapse-prevention plan, with which that phase begins. */
@Component
class RecordRelapsePreventionPlan implements JavaDelegate {

    private final RelapsePreventionPlans plans;

    RecordRelapsePreventionPlan(RelapsePreventionPlans plans) {
        this.plans = plans;
    }

    @Override
    public void execute(DelegateExecution execution) {
        plans.write(EpisodeId.of(execution.getProcessBusinessKey()), advice(Answers.of(execution)));
    }

    private static RelapseAdvice advice(Answers answers) {
        return new RelapseAdvice(
                answers.text("warningSigns"),
                answers.text("whatHelps"),
                answers.text("whoToCall"),
                answers.optionalText("medicationPlan").orElse(null));
    }
}
