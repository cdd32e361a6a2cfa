package org.stepwell.adjustment.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import org.stepwell.adjustment.CaseConferences;
import org.stepwell.patient.EpisodeId;
import org.stepwell.workflow.Answers;

/** Records the psychiatrist's recommendation. */
@Component
class RecordRecommendation implements JavaDelegate {

    private final CaseConferences conferences;

    RecordRecommendation(CaseConferences conferences) {
        this.conferences = conferences;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var episode = EpisodeId.of(execution.getProcessBusinessKey());
        conferences.recommend(episode, ConferenceAnswers.recommendation(Answers.of(execution)));
    }
}
