package org.stepwell.assessment;

import static org.mockito.Mockito.mock;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.mockito.invocation.InvocationOnMock;
import org.stepwell.workflow.DecisionTable;
import org.stepwell.workflow.Decisions;
import org.stepwell.workflow.FormPart;

/** The instruments we ship, for tests that need no product around them. */
public final class ShippedInstruments {

    private static final Map<String, DecisionTable> TABLES = new ConcurrentHashMap<>();
    private static final Instruments SHIPPED = withCuts(Map.of());

    private ShippedInstruments() {}

    public static Instruments all() {
        return SHIPPED;
    }

    public static FormPart fields() {
        return new InstrumentFields(SHIPPED);
    }

    static Instruments withCuts(Map<String, String> cuts) {
        return with(new AssessmentSettings(null, cuts));
    }

    static Instruments with(AssessmentSettings settings) {
        return new Instruments(settings, mock(Decisions.class, ShippedInstruments::decided));
    }

    private static Object decided(InvocationOnMock question) {
        Map<String, Object> inputs = question.getArgument(1);
        return TABLES.computeIfAbsent(question.getArgument(0), DecisionTable::of)
                .answer("total=" + inputs.get("total"));
    }
}
