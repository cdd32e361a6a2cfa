package org.stepwell.assessment.process;

import java.util.Map;
import java.util.Optional;
import org.camunda.bpm.engine.delegate.VariableScope;
import org.stepwell.assessment.InstrumentRequest;
import org.stepwell.workflow.Variable;

/** The process requested-instrument: one instrument somebody asked for, and the one it may lead to. */
final class RequestedInstrumentProcess {

    static final String KEY = "requested-instrument";

    static final String CARE_ENDED = "care-ended";

    static final Variable<String> REQUEST_ID = Variable.id("requestId");
    static final Variable<String> INSTRUMENT = Variable.text("instrument");
    private static final Variable<String> ASKED_BY = Variable.id("askedBy");
    private static final Variable<Boolean> MORE_TO_ASK = Variable.flag("moreToAsk");

    private RequestedInstrumentProcess() {}

    static Map<String, Object> begin(InstrumentRequest request) {
        return Map.of(
                REQUEST_ID.name(), request.id().toString(),
                INSTRUMENT.name(), request.instrument().code(),
                ASKED_BY.name(), request.askedBy());
    }

    static void goOn(VariableScope scope, Optional<InstrumentRequest> next) {
        MORE_TO_ASK.set(scope, next.isPresent());
        next.ifPresent(request -> begin(request).forEach(scope::setVariable));
    }
}
