package org.stepwell.worklist;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.stepwell.audit.AuditAction;
import org.stepwell.audit.AuditTrail;
import org.stepwell.patient.PatientId;
import org.stepwell.team.Account;
import org.stepwell.team.Accounts;
import org.stepwell.team.Action;
import org.stepwell.team.CareTeamMember;
import org.stepwell.team.CareTeams;
import org.stepwell.team.NotPermitted;
import org.stepwell.team.PatientAccess;
import org.stepwell.team.Reads;
import org.stepwell.team.Role;
import org.stepwell.workflow.InvalidAnswer;
import org.stepwell.workflow.UserTasks;
import org.stepwell.workflow.Words;

/** What lies with the signed-in person, what waits in their roles' pools, and the commands on both. */
@Component
public class Worklist {

    /** A promise moved further than this is another promise. */
    public static final Duration LONGEST_DELAY = Duration.ofDays(30);

    private final WorkTasks tasks;
    private final UserTasks engine;
    private final Accounts accounts;
    private final CareTeams teams;
    private final PatientAccess access;
    private final AuditTrail audit;
    private final Clock clock;

    Worklist(
            WorkTasks tasks,
            UserTasks engine,
            Accounts accounts,
            CareTeams teams,
            PatientAccess access,
            AuditTrail audit,
            Clock clock) {
        this.tasks = tasks;
        this.engine = engine;
        this.accounts = accounts;
        this.teams = teams;
        this.access = access;
        this.audit = audit;
        this.clock = clock;
    }

    /** @return at most 500 open tasks of the signed-in person, in the order of their rank, then the soonest due */
    @Transactional
    public List<WorkTask> mine() {
        var account = account();
        var mine = new ArrayList<>(tasks.assignedTo(account.username()));
        if (account.patient() != null && access.permits(account.patient())) {
            mine.addAll(tasks.askedOf(account));
        }
        return listed(mine);
    }

    /** @return every task of the patient's journey, oldest first, ended ones included */
    @Reads("tasks")
    public List<WorkTask> of(PatientId patient) {
        return tasks.of(patient);
    }

    /**
     * Takes a task from the pool. Who takes the first step of a role joins the patient's care team in it.
     *
     * @throws TaskTaken when it already lies with somebody, for those who could have seen it in the pool
     * @throws TaskEnded when it is done
     */
    @Transactional
    public void claim(String taskId) {
        var account = account();
        var task = open(taskId);
        if (!task.isFor(account)) {
            throw new NotPermitted();
        }
        if (task.assignee() != null) {
            throw new TaskTaken(task);
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

    /** @return whom the signed-in holder of a task can hand it to: the care team's others who have one of its roles; nobody for a task beside the record */
    @Transactional
    public List<CareTeamMember> successors(WorkTask task) {
        var holder = account().username();
        return holder.equals(task.assignee()) && access.permits(task.patient())
                ? teams.of(task.episode()).stream()
                        .filter(member -> task.roles().contains(member.role()))
                        .filter(member -> !member.username().equals(holder))
                        .toList()
                : List.of();
    }

    /**
     * Hands a task of one's own to somebody of the care team, who may open the person's record already.
     *
     * @throws InvalidAnswer when the one named is none of its {@link #successors}
     */
    @Transactional
    public void handOver(String taskId, String username) {
        var task = open(taskId);
        if (!account().username().equals(task.assignee())) {
            throw new NotPermitted();
        }
        if (successors(task).stream().map(CareTeamMember::username).noneMatch(username::equals)) {
            throw new InvalidAnswer("to", Words.say("wrong.worklist.successor", task.name()));
        }
        audit.record(AuditAction.CHANGE, task.patient(), "task " + task.step());
        engine.assign(taskId, username);
    }

    /**
     * Gives a task to somebody else, as a lead does for cover; they may open the person's record while it is theirs.
     *
     * @throws NotPermitted for anybody but a supervisor
     * @throws InvalidAnswer when the one named has none of the task's roles
     */
    @Transactional
    public void assign(String taskId, String username) {
        var lead = account();
        if (!lead.may(Action.LEAD_WORK)) {
            throw new NotPermitted();
        }
        var task = open(taskId);
        var to =
                accounts.find(username).filter(account -> !account.isPersonal()).filter(task::isFor);
        if (to.isEmpty()) {
            throw new InvalidAnswer("to", Words.say("wrong.worklist.role", task.name()));
        }
        audit.record(AuditAction.CHANGE, task.patient(), "task " + task.step());
        engine.assign(taskId, username);
        tasks.assignedBy(taskId, lead.username());
    }

    /**
     * Moves the day a task of one's own is due, or, as a lead, anybody's. Timers of its process stay as they are.
     *
     * @throws InvalidAnswer for the past, and for more than {@link #LONGEST_DELAY} from now
     */
    @Transactional
    public void reschedule(String taskId, Instant due) {
        var account = account();
        var task = open(taskId);
        if (!account.username().equals(task.assignee()) && !account.may(Action.LEAD_WORK)) {
            throw new NotPermitted();
        }
        var now = clock.instant();
        if (due.isBefore(now) || due.isAfter(now.plus(LONGEST_DELAY))) {
            throw new InvalidAnswer("due", Words.say("wrong.worklist.delay", LONGEST_DELAY.toDays()));
        }
        audit.record(AuditAction.CHANGE, task.patient(), "task " + task.step());
        engine.due(taskId, due);
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
