package org.stepwell.worklist;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.stepwell.audit.AuditAction;
import org.stepwell.audit.AuditTrail;
import org.stepwell.team.Account;
import org.stepwell.team.Accounts;
import org.stepwell.team.NotPermitted;
import org.stepwell.team.PatientAccess;
import org.stepwell.workflow.FieldError;
import org.stepwell.workflow.FormData;
import org.stepwell.workflow.FormSchema;
import org.stepwell.workflow.FormValidator;
import org.stepwell.workflow.InvalidAnswer;
import org.stepwell.workflow.UserTasks;

/** Where one task is opened and completed: its form, its data, and the answers on their way to the record. */
@Component
public class Desk {

    private final WorkTasks tasks;
    private final UserTasks engine;
    private final Accounts accounts;
    private final PatientAccess access;
    private final AuditTrail audit;
    private final FormValidator validator;
    private final Map<String, FormData> dataByForm;

    Desk(
            WorkTasks tasks,
            UserTasks engine,
            Accounts accounts,
            PatientAccess access,
            AuditTrail audit,
            FormValidator validator,
            List<FormData> suppliers) {
        this.tasks = tasks;
        this.engine = engine;
        this.accounts = accounts;
        this.access = access;
        this.audit = audit;
        this.validator = validator;
        this.dataByForm = suppliers.stream().collect(Collectors.toMap(FormData::form, Function.identity()));
    }

    /**
     * @return the task with its form; without the form for those who may only take it from the pool first
     * @throws NotPermitted when the task does not exist or is none of the asker's business
     * @throws TaskEnded when it is no longer open
     */
    @Transactional
    public OpenTask open(String taskId) {
        var task = find(tasks.find(taskId));
        var account = account();
        var mayDo = mayBeDone(task, account);
        if (!mayDo && !task.mayBeTakenBy(account) && !access.permits(task.patient())) {
            throw new NotPermitted();
        }
        audit.record(AuditAction.READ, task.patient(), "task " + task.step());
        return mayDo
                ? new OpenTask(task, engine.guidance(taskId), engine.form(taskId), data(task), true)
                : new OpenTask(task, engine.guidance(taskId), null, Map.of(), false);
    }

    /**
     * Completes the task with the answers given, or leaves everything as it was.
     *
     * @throws AnswersRefused naming each field that cannot be accepted, and why
     * @throws TaskEnded when somebody was quicker
     * @throws NotPermitted when it is not the asker's to complete
     */
    @Transactional
    public void complete(String taskId, Map<String, Object> answers) {
        var task = find(tasks.lock(taskId));
        if (!mayBeDone(task, account())) {
            throw new NotPermitted();
        }
        audit.record(AuditAction.CHANGE, task.patient(), "task " + task.step());
        try {
            engine.complete(taskId, check(task, answers));
        } catch (InvalidAnswer refused) {
            throw new AnswersRefused(List.of(new FieldError(refused.field(), refused.getMessage())));
        }
    }

    private Map<String, Object> data(WorkTask task) {
        var supplier = dataByForm.get(task.step());
        return supplier == null ? Map.of() : supplier.data(task.episode(), task.id(), engine.variables(task.id()));
    }

    /** Family decide nothing but as a proxy, on a day on which their authority holds. */
    private boolean mayBeDone(WorkTask task, Account account) {
        return task.mayBeDoneBy(account) && (!account.isPersonal() || access.permits(task.patient()));
    }

    private static WorkTask find(java.util.Optional<WorkTask> row) {
        var task = row.orElseThrow(NotPermitted::new);
        if (task.status() != WorkTask.Status.OPEN) {
            throw new TaskEnded(task);
        }
        return task;
    }

    private Account account() {
        return accounts.current().orElseThrow(NotPermitted::new);
    }

    private Map<String, Object> check(WorkTask task, Map<String, Object> answers) {
        var result = validator.check(FormSchema.parse(engine.form(task.id())), answers, data(task));
        if (!result.passed()) {
            throw new AnswersRefused(result.errors());
        }
        return result.answers();
    }
}
