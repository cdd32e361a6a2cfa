package org.stepwell.family.process;

import static org.stepwell.family.process.FamilySupportProcess.support;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import org.stepwell.family.FamilySessions;
import org.stepwell.patient.EpisodeId;
import org.stepwell.workflow.Answers;

/** Files what came of the session with the family. */
@Component
class RecordFamilySession implements JavaDelegate {

    private final FamilySessions sessions;

    RecordFamilySession(FamilySessions sessions) {
        this.sessions = sessions;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var episode = EpisodeId.of(execution.getProcessBusinessKey());
        var again = sessions.report(episode, support(execution), Answers.of(execution));
        FamilySupportProcess.SESSION_AGAIN.set(execution, again);
    }
}
