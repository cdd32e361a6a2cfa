package org.stepwell.family.process;

import static org.stepwell.family.process.FamilySupportProcess.support;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import org.stepwell.family.StrainChecks;
import org.stepwell.patient.EpisodeId;
import org.stepwell.workflow.Answers;

/** Files what the caregiver answered about themselves, and what they are offered. */
@Component
class RecordCaregiverStrain implements JavaDelegate {

    private final StrainChecks strains;

    RecordCaregiverStrain(StrainChecks strains) {
        this.strains = strains;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var episode = EpisodeId.of(execution.getProcessBusinessKey());
        var offer = strains.record(episode, support(execution), Answers.of(execution));
        FamilySupportProcess.SESSION_OFFERED.set(execution, offer.session());
    }
}
