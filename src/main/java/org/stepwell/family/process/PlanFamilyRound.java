package org.stepwell.family.process;

import static org.stepwell.family.process.FamilySupportProcess.support;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import org.stepwell.family.FamilySupports;
import org.stepwell.patient.EpisodeId;
import org.stepwell.workflow.Word;

/** Says what the round begins with. */
@Component
class PlanFamilyRound implements JavaDelegate {

    private final FamilySupports supports;

    PlanFamilyRound(FamilySupports supports) {
        this.supports = supports;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var episode = EpisodeId.of(execution.getProcessBusinessKey());
        var round = supports.next(episode, support(execution));
        FamilySupportProcess.FAMILY_ROUND.set(execution, Word.of(round));
    }
}
