package org.stepwell.consent.process;

import static org.stepwell.consent.process.ConsentLifecycleProcess.consent;
import static org.stepwell.consent.process.ConsentLifecycleProcess.episode;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import org.stepwell.consent.Restrictions;
import org.stepwell.workflow.Answers;

/** Files whether what the person wants closed stays closed. */
@Component
class RecordRestriction implements JavaDelegate {

    private final Restrictions restrictions;

    RecordRestriction(Restrictions restrictions) {
        this.restrictions = restrictions;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var answers = Answers.of(execution);
        var reason = answers.optionalText("reason").orElse(null);
        restrictions.answer(
                episode(execution), consent(execution), answers.text("decision").equals("agree"), reason);
    }
}
