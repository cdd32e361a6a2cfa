package org.stepwell.transition;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.stepwell.workflow.DecisionTable;

/** One call within three days for everybody, four in thirty days at high risk. */
class PlanDischargeCallsDecisionTest {

    private static final DecisionTable TABLE = DecisionTable.of("plan-discharge-calls");

    @AfterAll
    static void reachesEveryRow() {
        TABLE.everyRowDecided();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            riskLevel=null call=1     | 3
            riskLevel=none call=1     | 3
            riskLevel=moderate call=1 | 3
            riskLevel=high call=1     | 3
            riskLevel=high call=2     | 10
            riskLevel=high call=3     | 17
            riskLevel=high call=4     | 24
            riskLevel=high call=5     |
            riskLevel=moderate call=2 |
            riskLevel=null call=2     |
            riskLevel=high call=0     |
            """)
    void setsTheDayOfTheNextCall(String inputs, Integer days) {
        assertThat(TABLE.answer(inputs)).isEqualTo(days);
    }
}
