package org.stepwell.worklist.process;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.Date;
import java.util.Objects;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.camunda.bpm.engine.task.IdentityLink;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.stepwell.audit.Actor;
import org.stepwell.patient.EpisodeId;
import org.stepwell.team.CareTeams;
import org.stepwell.worklist.TaskMoved;

/** Keeps the worklist's rows true to the engine's tasks, in the same transaction. */
@Component
class ProjectTasks {

    private static final String INSERT =
            "insert into work_task (id, process_instance_id, episode_id, patient_id, process_key, process_version, step, name,"
                    + " roles, assignee, assigned_at, due_at, priority, created_at, status)"
                    + " values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 'open')";

    private final JdbcTemplate jdbc;
    private final CareTeams teams;
    private final ApplicationEventPublisher news;
    private final Clock clock;

    ProjectTasks(JdbcTemplate jdbc, CareTeams teams, ApplicationEventPublisher news, Clock clock) {
        this.jdbc = jdbc;
        this.teams = teams;
        this.news = news;
        this.clock = clock;
    }

    /** After {@code AssignToCareTeam} has had its say. */
    @Order(2)
    @EventListener
    void on(DelegateTask task) {
        switch (task.getEventName()) {
            case "create" -> {
                insert(task);
                moved(task);
            }
            case "assignment", "update" -> update(task);
            case "complete" -> {
                end(task, "completed", Actor.current());
                moved(task);
            }
            case "delete" -> {
                end(task, "cancelled", null);
                moved(task);
            }
            default -> throw new IllegalStateException("Unknown task event " + task.getEventName());
        }
    }

    private void moved(DelegateTask task) {
        news.publishEvent(new TaskMoved(EpisodeId.of(task.getExecution().getProcessBusinessKey())));
    }

    private void insert(DelegateTask task) {
        var episode = EpisodeId.of(task.getExecution().getProcessBusinessKey());
        var definition = ((TaskEntity) task).getProcessDefinition();
        jdbc.update(
                INSERT,
                task.getId(),
                task.getProcessInstanceId(),
                episode.value(),
                teams.patientOf(episode).value(),
                definition.getKey(),
                definition.getVersion(),
                task.getTaskDefinitionKey(),
                task.getName(),
                roles(task),
                task.getAssignee(),
                task.getAssignee() == null ? null : now(),
                timestamp(task.getDueDate()),
                task.getPriority(),
                now());
    }

    private void update(DelegateTask task) {
        jdbc.update(
                "update work_task set assigned_at = case when assignee is not distinct from ? then assigned_at else ? end,"
                        + " assigned_by = case when assignee is not distinct from ? then assigned_by end,"
                        + " assignee = ?, due_at = ? where id = ?",
                task.getAssignee(),
                task.getAssignee() == null ? null : now(),
                task.getAssignee(),
                task.getAssignee(),
                timestamp(task.getDueDate()),
                task.getId());
    }

    private void end(DelegateTask task, String status, String by) {
        jdbc.update(
                "update work_task set status = ?, ended_at = ?, ended_by = ? where id = ? and status = 'open'",
                status,
                now(),
                by,
                task.getId());
    }

    private static String[] roles(DelegateTask task) {
        return task.getCandidates().stream()
                .map(IdentityLink::getGroupId)
                .filter(Objects::nonNull)
                .distinct()
                .sorted()
                .toArray(String[]::new);
    }

    private Timestamp now() {
        return Timestamp.from(clock.instant());
    }

    private static Timestamp timestamp(Date date) {
        return date == null ? null : new Timestamp(date.getTime());
    }
}
