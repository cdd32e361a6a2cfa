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

/** Files what the supervisor did about a clock that ran out. */
@Component
class RecordStepIn implements JavaDelegate {

    private final CrisisResponse response;

    RecordStepIn(CrisisResponse response) {
        this.response = response;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var answers = Answers.of(execution);
        var done = Done.of(answers.text("action"), answers.optionalText("note").orElse(null));
        response.act(episode(execution), crisis(execution), Kind.STEP_IN, done);
    }
}
