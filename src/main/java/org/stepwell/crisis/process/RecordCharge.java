package org.stepwell.crisis.process;

import static org.stepwell.crisis.process.CrisisResponseProcess.crisis;
import static org.stepwell.crisis.process.CrisisResponseProcess.episode;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import org.stepwell.crisis.CrisisAction.Kind;
import org.stepwell.crisis.CrisisResponse;
import org.stepwell.crisis.Done;
import org.stepwell.workflow.Answers;

/** Files how the supervisor took charge. */
@Component
class RecordCharge implements JavaDelegate {

    private final CrisisResponse response;

    RecordCharge(CrisisResponse response) {
        this.response = response;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var answers = Answers.of(execution);
        var done = Done.of(answers.text("charge"), answers.optionalText("note").orElse(null));
        response.act(episode(execution), crisis(execution), Kind.CHARGE, done);
    }
}
