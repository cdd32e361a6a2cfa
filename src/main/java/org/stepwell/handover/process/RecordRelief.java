package org.stepwell.handover.process;

import java.util.UUID;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import org.stepwell.handover.CaseloadReliefs;
import org.stepwell.patient.EpisodeId;
import org.stepwell.workflow.Answers;

/** Files what the supervisor decided about a caseload over the norm. */
@Component
class RecordRelief implements JavaDelegate {

    private final CaseloadReliefs reliefs;

    RecordRelief(CaseloadReliefs reliefs) {
        this.reliefs = reliefs;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var answers = Answers.of(execution);
        var receiver = answers.text("decision").equals("hand-over") ? answers.text("receiver") : null;
        reliefs.decide(
                EpisodeId.of(execution.getProcessBusinessKey()),
                UUID.fromString(HandOverProcess.RELIEF_ID.get(execution)),
                receiver,
                answers.text("reason"));
    }
}
