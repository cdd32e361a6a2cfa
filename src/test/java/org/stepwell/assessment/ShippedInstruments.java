package org.stepwell.assessment;

import java.util.Map;
import org.stepwell.workflow.FormPart;

/** The instruments we ship, for tests that need no product around them. */
public final class ShippedInstruments {

    private static final Instruments SHIPPED = withCuts(Map.of());

    private ShippedInstruments() {}

    public static Instruments all() {
        return SHIPPED;
    }

    public static FormPart fields() {
        return new InstrumentFields(SHIPPED);
    }

    static Instruments withCuts(Map<String, String> cuts) {
        return new Instruments(new AssessmentSettings(null, cuts));
    }
}
