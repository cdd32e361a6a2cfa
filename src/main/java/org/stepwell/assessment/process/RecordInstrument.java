package org.stepwell.assessment.process;

import java.util.UUID;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import org.stepwell.assessment.Instrument;
import org.stepwell.assessment.TakenInstruments;
import org.stepwell.patient.EpisodeId;
import org.stepwell.workflow.Answers;

/** Files the answers to the instrument that was asked for. */
@Component
class RecordInstrument implements JavaDelegate {

    private final TakenInstruments taken;

    RecordInstrument(TakenInstruments taken) {
        this.taken = taken;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var next = taken.file(
                EpisodeId.of(execution.getProcessBusinessKey()),
                UUID.fromString(RequestedInstrumentProcess.REQUEST_ID.get(execution)),
                new Instrument(RequestedInstrumentProcess.INSTRUMENT.get(execution)),
                Answers.of(execution));
        RequestedInstrumentProcess.goOn(execution, next);
    }
}
