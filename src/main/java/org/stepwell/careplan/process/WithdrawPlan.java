package org.stepwell.careplan.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import org.stepwell.careplan.PlanEndings;
import org.stepwell.patient.EpisodeId;

/** Withdraws the plan the person declined. */
@Component
class WithdrawPlan implements JavaDelegate {

    private final PlanEndings endings;

    WithdrawPlan(PlanEndings endings) {
        this.endings = endings;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var episode = EpisodeId.of(execution.getProcessBusinessKey());
        endings.withdraw(episode);
        SharedCarePlanProcess.PLAN_AGREED.set(execution, false);
    }
}
