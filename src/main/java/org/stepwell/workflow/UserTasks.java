package org.stepwell.workflow;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Date;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.camunda.bpm.engine.FormService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.variable.Variables;
import org.camunda.bpm.model.bpmn.instance.Documentation;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** The engine's user tasks as commands; who may give them is for the worklist to decide. */
@Component
public class UserTasks {

    private final TaskService tasks;
    private final FormService forms;
    private final RepositoryService repository;
    /** What is deployed never changes; a new form comes with a new definition. */
    private final Map<Place, String> deployedForms = new ConcurrentHashMap<>();

    private final FormParts parts;
    private final DeployedProcesses processes;
    private final JdbcTemplate jdbc;

    UserTasks(
            TaskService tasks,
            FormService forms,
            RepositoryService repository,
            FormParts parts,
            DeployedProcesses processes,
            JdbcTemplate jdbc) {
        this.tasks = tasks;
        this.forms = forms;
        this.repository = repository;
        this.parts = parts;
        this.processes = processes;
        this.jdbc = jdbc;
    }

    /** Takes a free task; of several who try, one wins. */
    public void claim(String taskId, String username) {
        tasks.claim(taskId, username);
    }

    /** Puts a task back into its pool. */
    public void release(String taskId) {
        tasks.setAssignee(taskId, null);
    }

    /** Gives a task to somebody, whoever had it. */
    public void assign(String taskId, String username) {
        tasks.setAssignee(taskId, username);
    }

    /** Promises it for another moment; the timers of its process stay as they are. */
    public void due(String taskId, Instant due) {
        tasks.setDueDate(taskId, Date.from(due));
    }

    /** Gives the open steps of this role that lie with one person to another, in every process of the business key. */
    public void passOn(String businessKey, String role, String from, String to) {
        tasks.createTaskQuery()
                .processInstanceBusinessKey(businessKey)
                .taskAssignee(from)
                .taskCandidateGroup(role)
                .includeAssignedTasks()
                .list()
                .forEach(task -> tasks.setAssignee(task.getId(), to));
    }

    /** Completes the step; its answers reach the next one within this transaction and nobody after it. */
    public void complete(String taskId, Map<String, Object> answers) {
        tasks.complete(
                taskId, Variables.createVariables().putValueTyped("answers", Variables.untypedValue(answers, true)));
    }

    /** @return the form's JSON as it was deployed with the model that this task runs on, its named parts filled in */
    public String form(String taskId) {
        var deployed = deployedForms.computeIfAbsent(place(taskId), place -> readForm(taskId));
        return parts.fill(deployed, () -> tasks.getVariables(taskId));
    }

    /** @return what good looks like, in the model's words for the clinician; empty when the model says nothing */
    public String guidance(String taskId) {
        var place = place(taskId);
        UserTask step = repository.getBpmnModelInstance(place.definition()).getModelElementById(place.step());
        return step.getDocumentations().stream()
                .map(Documentation::getTextContent)
                .findFirst()
                .map(String::strip)
                .orElse("");
    }

    /** @return the model that this task runs on, as BPMN XML */
    public String model(String taskId) {
        return processes.model(place(taskId).definition());
    }

    /** @return the ids and levels the process carries at this step */
    public Map<String, Object> variables(String taskId) {
        return new HashMap<>(tasks.getVariables(taskId));
    }

    /** By hand, as the engine's query for one task by its id takes longer than all else that opens it. */
    private Place place(String taskId) {
        return jdbc.queryForObject(
                "select proc_def_id_, task_def_key_ from act_ru_task where id_ = ?",
                (row, number) -> new Place(row.getString(1), row.getString(2)),
                taskId);
    }

    /** A step of a deployed model. */
    private record Place(String definition, String step) {}

    private String readForm(String taskId) {
        try (var deployed = forms.getDeployedTaskForm(taskId)) {
            return new String(deployed.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
