package org.stepwell.transition.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import org.stepwell.patient.EpisodeId;
import org.stepwell.transition.FollowUps;
import org.stepwell.workflow.Answers;

/** Files that the team and the ward know of each other. */
@Component
class RecordTeamInformed implements JavaDelegate {

    private final FollowUps followUps;

    RecordTeamInformed(FollowUps followUps) {
        this.followUps = followUps;
    }

    @Override
    public void execute(DelegateExecution execution) {
        followUps.informTeam(
                EpisodeId.of(execution.getProcessBusinessKey()),
                Answers.of(execution).optionalText("note").orElse(null));
    }
}
