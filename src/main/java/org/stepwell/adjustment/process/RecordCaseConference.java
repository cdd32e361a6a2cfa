package org.stepwell.adjustment.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import org.stepwell.adjustment.CaseConferences;
import org.stepwell.patient.EpisodeId;
import org.stepwell.workflow.Answers;

/** Records what the case conference decided and drafts the next version of the plan from it. */
@Component
class RecordCaseConference implements JavaDelegate {

    private final CaseConferences conferences;

    RecordCaseConference(CaseConferences conferences) {
        this.conferences = conferences;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var answers = Answers.of(execution);
        conferences.hold(
                EpisodeId.of(execution.getProcessBusinessKey()),
                ConferenceAnswers.minutes(answers),
                ConferenceAnswers.goals(answers),
                ConferenceAnswers.newActivities(answers));
    }
}
