package org.stepwell.billing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.stepwell.workflow.DecisionTable;

/** What safety planning and calls after a discharge come to, at the edges of each row. */
class BillCrisisCareDecisionTest {

    private static final DecisionTable TABLE = DecisionTable.of("bill-crisis-care");

    @AfterAll
    static void reachesEveryRow() {
        TABLE.everyRowDecided();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            payer=any year=2026 service=safety-planning amount=0           | none  | 0
            payer=any year=2026 service=safety-planning amount=19          | none  | 0
            payer=medicare year=2025 service=safety-planning amount=20     | G0560 | 1
            payer=any year=2026 service=safety-planning amount=39          | G0560 | 1
            payer=any year=2026 service=safety-planning amount=40          | G0560 | 2
            payer=any year=2026 service=post-discharge-calls amount=3      | none  | 0
            payer=medicare year=2025 service=post-discharge-calls amount=4 | G0544 | 1
            payer=any year=2026 service=post-discharge-calls amount=9      | G0544 | 1
            """)
    void billsByUnitsAndByBundle(String inputs, String code, int units) {
        assertThat(TABLE.row(inputs)).isEqualTo(Map.of("code", code, "units", units));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            payer=commercial year=2026 service=safety-planning amount=60
            payer=any year=2024 service=safety-planning amount=60
            payer=medicare year=2027 service=post-discharge-calls amount=4
            payer=any year=2026 service=crisis-psychotherapy amount=60
            """)
    void billsNothingWhereNoRowIs(String inputs) {
        assertThat(TABLE.row(inputs)).isNull();
    }
}
