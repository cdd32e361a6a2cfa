package org.stepwell.survey;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.stepwell.workflow.DecisionTable;

/** When people are asked how they find their care. */
class PlanSurveyDecisionTest {

    private static final DecisionTable TABLE = DecisionTable.of("plan-survey");

    @AfterAll
    static void reachesEveryRow() {
        TABLE.everyRowDecided();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            occasion=plan-agreed outcome=null daysSinceAnswer=null       | true  | 42 | 21
            occasion=plan-agreed outcome=null daysSinceAnswer=60         | true  | 42 | 21
            occasion=plan-agreed outcome=null daysSinceAnswer=59         | false | 0  | 0
            occasion=care-ended outcome=graduated daysSinceAnswer=null   | true  | 2  | 21
            occasion=care-ended outcome=transferred daysSinceAnswer=200  | true  | 2  | 21
            occasion=care-ended outcome=graduated daysSinceAnswer=0      | false | 0  | 0
            occasion=care-ended outcome=declined daysSinceAnswer=null    | false | 0  | 0
            occasion=care-ended outcome=disengaged daysSinceAnswer=null  | false | 0  | 0
            occasion=null outcome=null daysSinceAnswer=null              | false | 0  | 0
            """)
    void asks(String inputs, boolean ask, int wait, int open) {
        assertThat(TABLE.row(inputs))
                .containsEntry("ask", ask)
                .containsEntry("waitDays", wait)
                .containsEntry("openDays", open);
    }
}
