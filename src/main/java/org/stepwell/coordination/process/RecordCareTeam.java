package org.stepwell.coordination.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import org.stepwell.coordination.EpisodeTeams;
import org.stepwell.patient.EpisodeId;
import org.stepwell.workflow.Answers;

/** Puts the people chosen on the care team, and the family contact beside it. */
@Component
class RecordCareTeam implements JavaDelegate {

    private final EpisodeTeams teams;

    RecordCareTeam(EpisodeTeams teams) {
        this.teams = teams;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var episode = EpisodeId.of(execution.getProcessBusinessKey());
        var answers = Answers.of(execution);
        teams.fill(episode, CareTeamForm.members(answers), CareTeamForm.family(answers));
    }
}
