package org.stepwell.family.process;

import static org.stepwell.family.process.FamilySupportProcess.support;

import java.util.Date;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import org.stepwell.family.FamilySupports;
import org.stepwell.patient.EpisodeId;

/** Sets when the next round is due. */
@Component
class ScheduleFamilyRecheck implements JavaDelegate {

    private final FamilySupports supports;

    ScheduleFamilyRecheck(FamilySupports supports) {
        this.supports = supports;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var episode = EpisodeId.of(execution.getProcessBusinessKey());
        var due = supports.scheduleRecheck(episode, support(execution));
        FamilySupportProcess.RECHECK_DUE.set(execution, Date.from(due));
    }
}
