package org.stepwell.crisis.process;

import static org.stepwell.crisis.process.CrisisResponseProcess.crisis;
import static org.stepwell.crisis.process.CrisisResponseProcess.episode;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import org.stepwell.crisis.SafetyPlans;
import org.stepwell.crisis.SafetySteps;
import org.stepwell.workflow.Answers;

/** Files the safety plan in the words of the person. */
@Component
class RecordSafetyPlan implements JavaDelegate {

    private final SafetyPlans plans;

    RecordSafetyPlan(SafetyPlans plans) {
        this.plans = plans;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var steps = SafetySteps.from(Answers.of(execution));
        plans.write(episode(execution), crisis(execution), steps);
    }
}
