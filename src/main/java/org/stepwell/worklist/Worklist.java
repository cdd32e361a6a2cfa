package org.stepwell.worklist;

import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.stepwell.audit.AuditAction;
import org.stepwell.audit.AuditTrail;
import org.stepwell.patient.PatientId;
import org.stepwell.team.Account;
import org.stepwell.team.Accounts;
import org.stepwell.team.CareTeams;
import org.stepwell.team.NotPermitted;
import org.stepwell.team.PatientAccess;
import org.stepwell.team.Reads;
import org.stepwell.team.Role;
import org.stepwell.workflow.UserTasks;

/** What lies with the signed-in person, what waits in their roles' pools, and the commands on both. */
@Component
public class Worklist {

    private final WorkTasks tasks;
    private final UserTasks engine;
    private final Accounts accounts;
    private final CareTeams teams;
    private final PatientAccess access;
    private final AuditTrail audit;

    Worklist(
            WorkTasks tasks,
            UserTasks engine,
            Accounts accounts,
            CareTeams teams,
            PatientAccess access,
            AuditTrail audit) {
        this.tasks = tasks;
        this.engine = engine;
        this.accounts = accounts;
        this.teams = teams;
        this.access = access;
        this.audit = audit;
    }

    /** @return at most 500 open tasks of the signed-in person, the urgent first, then the soonest due */
    @Transactional
    public List<WorkTask> mine() {
        var account = account();
        var mine = new ArrayList<>(tasks.assignedTo(account.username()));
        if (account.patient() != null && access.permits(account.patient())) {
            mine.addAll(tasks.askedOf(account));
        }
        return listed(mine);
    }

    /** @return at most 500 open tasks that wait for anybody in one of the signed-in person's roles, the urgent first, then the soonest due */
    @Transactional
    public List<WorkTask> pool() {
        var account = account();
        return account.patient() == null ? listed(tasks.inPoolsOf(account)) : List.of();
    }

    /** @return every task of the patient's journey, oldest first, ended ones included */
    @Reads("tasks")
    public List<WorkTask> of(PatientId patient) {
        return tasks.of(patient);
    }

    /**
     * Takes a task from the pool. Who takes the first step of a role joins the patient's care team in it.
     *
     * @throws TaskTaken when it already lies with somebody
     * @throws TaskEnded when it is done
     */
    @Transactional
    public void claim(String taskId) {
        var account = account();
        var task = open(taskId);
        if (task.assignee() != null) {
            throw new TaskTaken(task);
        }
        if (!task.mayBeTakenBy(account)) {
            throw new NotPermitted();
        }
        audit.record(AuditAction.CHANGE, task.patient(), "task " + task.step());
        task.roles().stream()
                .filter(Role::isClinical)
                .filter(account::has)
                .forEach(role -> teams.joinFromPool(task.episode(), role, account.username()));
        engine.claim(taskId, account.username());
    }

    /** Puts a task of one's own back into its pool. */
    @Transactional
    public void release(String taskId) {
        var task = open(taskId);
        if (!account().username().equals(task.assignee())) {
            throw new NotPermitted();
        }
        audit.record(AuditAction.CHANGE, task.patient(), "task " + task.step());
        engine.release(taskId);
    }

    private WorkTask open(String taskId) {
        var task = tasks.lock(taskId).orElseThrow(NotPermitted::new);
        if (task.status() != WorkTask.Status.OPEN) {
            throw new TaskEnded(task);
        }
        return task;
    }

    private List<WorkTask> listed(List<WorkTask> shown) {
        audit.record(
                AuditAction.LIST,
                shown.stream().map(WorkTask::patient).distinct().toList(),
                "tasks");
        return shown;
    }

    private Account account() {
        return accounts.current().orElseThrow(NotPermitted::new);
    }
}
