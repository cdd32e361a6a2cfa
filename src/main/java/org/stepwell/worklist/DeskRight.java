package org.stepwell.worklist;

import java.util.Optional;
import org.springframework.stereotype.Component;
import org.stepwell.audit.AuditAction;
import org.stepwell.audit.AuditTrail;
import org.stepwell.team.Account;
import org.stepwell.team.Accounts;
import org.stepwell.team.NotPermitted;
import org.stepwell.team.PatientAccess;
import org.stepwell.team.Refusals;

/** Says whose business a task is, and leaves a row in the trail when they open or change it. */
@Component
class DeskRight {

    private final Accounts accounts;
    private final PatientAccess access;
    private final Refusals refusals;
    private final AuditTrail audit;

    DeskRight(Accounts accounts, PatientAccess access, Refusals refusals, AuditTrail audit) {
        this.accounts = accounts;
        this.access = access;
        this.refusals = refusals;
        this.audit = audit;
    }

    Account account() {
        return accounts.current().orElseThrow(NotPermitted::new);
    }

    /** @return whether they may do it, not only read about it */
    boolean toOpen(WorkTask task) {
        var account = account();
        var mayDo = mayDo(task, account);
        if (!mayDo && !task.mayBeTakenBy(account)) {
            access.require(task.patient(), "task " + task.step());
        }
        audit.record(AuditAction.READ, task.patient(), "task " + task.step());
        return mayDo;
    }

    boolean isRecordOpen(WorkTask task) {
        return access.permits(task.patient());
    }

    /** @return who does it */
    Account toDo(WorkTask task, AuditAction action, String what) {
        var account = account();
        if (!mayDo(task, account)) {
            throw refusals.of(task.patient(), what + " " + task.step());
        }
        audit.record(action, task.patient(), what + " " + task.step());
        return account;
    }

    /** Family decide nothing but as a proxy, on a day on which their authority holds. */
    private boolean mayDo(WorkTask task, Account account) {
        return task.mayBeDoneBy(account) && (!account.isPersonal() || access.permits(task.patient()));
    }

    /**
     * A task nobody has heard of is nobody's business, and neither is one that is over to whoever never had to do with it.
     */
    WorkTask open(Optional<WorkTask> row) {
        var task = row.orElseThrow(NotPermitted::new);
        if (task.status() == WorkTask.Status.OPEN) {
            return task;
        }
        var account = account();
        if (!task.mayBeDoneBy(account) && !task.isFor(account)) {
            access.require(task.patient(), "task " + task.step());
        }
        throw new TaskEnded(task);
    }
}
