package org.stepwell.crisis;

import java.util.Map;
import org.springframework.stereotype.Component;
import org.stepwell.coordination.RiskLevel;
import org.stepwell.workflow.Decisions;
import org.stepwell.workflow.Word;

/** Asks the decision set-crisis-clocks. */
@Component
class ClockTable {

    private final Decisions decisions;

    ClockTable(Decisions decisions) {
        this.decisions = decisions;
    }

    CrisisClocks of(RiskLevel level) {
        return CrisisClocks.of(decisions.row("set-crisis-clocks", Map.of("riskLevel", Word.of(level))));
    }
}
