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
            sameNeed=true bothReferrals=true hasOwner=false            | none
            """)
    void comparesTwoGoals(String inputs, String finding) {
        assertThat(TABLE.answer("item=two-goals " + inputs)).isEqualTo(finding);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            sameDescription=true sameOwner=true sameNeed=true          | duplicate-activity
            sameDescription=true sameOwner=false bothReferrals=true    | two-owners
            sameDescription=true sameOwner=null hasOwner=false         | two-owners
            sameDescription=false sameOwner=true hasOwner=true         | none
            sameDescription=false sameNeed=true bothReferrals=true     | duplicate-referral
            sameDescription=false sameNeed=true bothReferrals=false    | none
            sameDescription=false sameNeed=false bothReferrals=true    | none
            sameMeasure=true targetsDiffer=true hasOwner=false         | none
            """)
    void comparesTwoActivities(String inputs, String finding) {
        assertThat(TABLE.answer("item=two-activities " + inputs)).isEqualTo(finding);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            item=goal hasOwner=false                                   | goal-without-owner
            item=goal hasOwner=true                                    | none
            item=goal hasOwner=null                                    | none
            item=activity hasOwner=false                               | no-owner
            item=activity hasOwner=true                                | none
            item=activity hasOwner=null                                | none
            item=null hasOwner=false                                   | none
            """)
    void looksForTheOwnerOfEach(String inputs, String finding) {
        assertThat(TABLE.answer(inputs)).isEqualTo(finding);
    }
}
