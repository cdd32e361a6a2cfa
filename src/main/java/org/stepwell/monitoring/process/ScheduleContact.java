package org.stepwell.monitoring.process;

import java.util.Date;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import org.stepwell.monitoring.ContactPlans;
import org.stepwell.patient.EpisodeId;

/** Sets when the next contact is due and when it counts as missed. */
@Component
class ScheduleContact implements JavaDelegate {

    private final ContactPlans plans;

    ScheduleContact(ContactPlans plans) {
        this.plans = plans;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var days = ProgressMonitoringProcess.CONTACT_IN_DAYS.get(execution);
        var window = plans.schedule(EpisodeId.of(execution.getProcessBusinessKey()), days);
        ProgressMonitoringProcess.CONTACT_DUE.set(execution, Date.from(window.due()));
        ProgressMonitoringProcess.CONTACT_OVERDUE_ON.set(execution, Date.from(window.overdueOn()));
    }
}
