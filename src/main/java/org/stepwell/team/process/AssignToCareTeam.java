package org.stepwell.team.process;

import java.util.Objects;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.task.IdentityLink;
import org.camunda.bpm.engine.task.IdentityLinkType;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.stepwell.patient.EpisodeId;
import org.stepwell.team.CareTeams;
import org.stepwell.team.Role;

/**
 * Gives a new task to the member of this patient's care team who holds the role; else it waits in the role's pool. A task
 * that its model gives to somebody stays with them.
 */
@Component
class AssignToCareTeam {

    private final CareTeams teams;

    AssignToCareTeam(CareTeams teams) {
        this.teams = teams;
    }

    @Order(1)
    @EventListener(condition = "#task.eventName == 'create' && #task.assignee == null")
    void on(DelegateTask task) {
        var episode = EpisodeId.of(task.getExecution().getProcessBusinessKey());
        task.getCandidates().stream()
                .filter(link -> IdentityLinkType.CANDIDATE.equals(link.getType()))
                .map(IdentityLink::getGroupId)
                .filter(Objects::nonNull)
                .map(Role::of)
                .filter(role -> !role.isPersonal())
                .sorted()
                .flatMap(role -> teams.memberOf(episode, role).stream())
                .findFirst()
                .ifPresent(task::setAssignee);
    }
}
