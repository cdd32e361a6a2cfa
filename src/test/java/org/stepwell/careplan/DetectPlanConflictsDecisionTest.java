package org.stepwell.careplan;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.stepwell.workflow.DecisionTable;

/** What two contributors may have planned twice or against each other. */
class DetectPlanConflictsDecisionTest {

    private static final DecisionTable TABLE = DecisionTable.of("detect-plan-conflicts");

    @AfterAll
    static void reachesEveryRow() {
        TABLE.everyRowDecided();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            sameMeasure=true sameNeed=true targetsDiffer=true          | conflicting-targets
            sameMeasure=true sameNeed=false targetsDiffer=true         | conflicting-targets
            sameMeasure=true sameNeed=true targetsDiffer=false         | duplicate-goal
            sameMeasure=true sameNeed=true targetsDiffer=null          | duplicate-goal
            sameMeasure=true sameNeed=false targetsDiffer=false        | none
            sameMeasure=false sameNeed=true targetsDiffer=true         | none
            sameMeasure=false sameNeed=false targetsDiffer=false       | none
            """)
    void comparesGoals(String inputs, String finding) {
        assertThat(TABLE.answer(inputs)).isEqualTo(finding);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            sameDescription=true sameOwner=true hasOwner=true          | duplicate-activity
            sameDescription=true sameOwner=false hasOwner=true         | duplicate-activity
            sameDescription=true sameOwner=null hasOwner=false         | duplicate-activity
            sameDescription=false sameOwner=true hasOwner=true         | none
            hasOwner=false                                             | no-owner
            hasOwner=true                                              | none
            hasOwner=null                                              | none
            """)
    void comparesActivities(String inputs, String finding) {
        assertThat(TABLE.answer(inputs)).isEqualTo(finding);
    }
}
