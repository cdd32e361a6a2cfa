package org.stepwell.assessment;

import java.util.Map;
import org.springframework.stereotype.Component;
import org.stepwell.patient.Gender;
import org.stepwell.workflow.Decisions;

/** Bands a total: by decision table for depression and anxiety, by the instrument's cut-off for the others. */
@Component
class Severities {

    private static final int PHQ2_CUT_OFF = 3;
    private static final int AUDIT_C_CUT_OFF_MEN = 4;
    private static final int AUDIT_C_CUT_OFF = 3;

    private final Decisions decisions;

    Severities(Decisions decisions) {
        this.decisions = decisions;
    }

    /** Alcohol has a higher cut-off for men; for everybody else, and when we do not know, the lower one holds. */
    String of(Instrument instrument, int total, Gender gender) {
        return switch (instrument) {
            case PHQ_9 -> decisions.single("rate-depression", Map.of(instrument.totalKey(), total), String.class);
            case GAD_7 -> decisions.single("rate-anxiety", Map.of(instrument.totalKey(), total), String.class);
            case PHQ_2 -> positiveFrom(PHQ2_CUT_OFF, total);
            case AUDIT_C -> positiveFrom(gender == Gender.MALE ? AUDIT_C_CUT_OFF_MEN : AUDIT_C_CUT_OFF, total);
        };
    }

    private static String positiveFrom(int cutOff, int total) {
        return total >= cutOff ? "positive" : "negative";
    }
}
