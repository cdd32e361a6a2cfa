package org.stepwell.assessment.process;

import java.util.Map;
import org.springframework.stereotype.Component;
import org.stepwell.assessment.Instrument;
import org.stepwell.patient.EpisodeId;
import org.stepwell.workflow.FormData;

/** The form take-instrument: the ASQ has a refusal for each question, so that it cannot be declined as a whole. */
@Component
class TakeInstrumentForm implements FormData {

    @Override
    public String form() {
        return "take-instrument";
    }

    @Override
    public Map<String, Object> data(EpisodeId episode, String taskId, Map<String, Object> variables) {
        var instrument = variables.get(RequestedInstrumentProcess.INSTRUMENT.name());
        return Map.of(
                "instrument", instrument, "mayDecline", !Instrument.ASQ.code().equals(instrument));
    }
}
