package org.stepwell.crisis.process;

import static org.stepwell.crisis.process.CrisisResponseProcess.crisis;
import static org.stepwell.crisis.process.CrisisResponseProcess.episode;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import org.stepwell.crisis.CrisisResponse;
import org.stepwell.crisis.Done;
import org.stepwell.workflow.Answers;

/** Files whether the person was spoken to, and what their level asks for next. */
@Component
class RecordCrisisContact implements JavaDelegate {

    private final CrisisResponse response;

    RecordCrisisContact(CrisisResponse response) {
        this.response = response;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var answers = Answers.of(execution);
        var attempt =
                Done.of(answers.text("outcome"), answers.optionalText("note").orElse(null));
        var after = response.contact(episode(execution), crisis(execution), attempt);
        CrisisResponseProcess.setClocks(execution, after.crisis());
        CrisisResponseProcess.REACHED.set(execution, after.reached());
        CrisisResponseProcess.PLAN_NEEDED.set(execution, after.planNeeded() || answers.flag("planWanted"));
    }
}
