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

/** Files who accepted the person, and when. */
@Component
class RecordWarmHandOff implements JavaDelegate {

    private final CrisisResponse response;

    RecordWarmHandOff(CrisisResponse response) {
        this.response = response;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var answers = Answers.of(execution);
        var done = new Done(
                answers.text("handOffTo"),
                answers.text("acceptedBy"),
                answers.dateTime("handedOffAt"),
                answers.optionalText("note").orElse(null));
        response.act(episode(execution), crisis(execution), Kind.HAND_OFF, done);
    }
}
