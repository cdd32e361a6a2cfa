package org.stepwell.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.stepwell.workflow.DecisionTable;

/** Where to treat: the first row that fits, the most intensive first. */
class RecommendLevelOfCareDecisionTest {

    private static final DecisionTable TABLE = DecisionTable.of("recommend-level-of-care");

    @AfterAll
    static void reachesEveryRow() {
        TABLE.everyRowDecided();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            riskLevel=high functionLevel=none failedOutpatient=false contactsNeeded=weekly                | emergency-evaluation
            riskLevel=high functionLevel=severe failedOutpatient=true contactsNeeded=more-than-weekly     | emergency-evaluation
            riskLevel=moderate functionLevel=severe failedOutpatient=true contactsNeeded=weekly           | partial-hospital
            riskLevel=none functionLevel=severe failedOutpatient=true contactsNeeded=more-than-weekly     | partial-hospital
            riskLevel=low functionLevel=severe failedOutpatient=false contactsNeeded=more-than-weekly     | intensive-outpatient
            riskLevel=none functionLevel=moderate failedOutpatient=true contactsNeeded=more-than-weekly   | intensive-outpatient
            riskLevel=moderate functionLevel=mild failedOutpatient=false contactsNeeded=more-than-weekly  | intensive-outpatient
            riskLevel=moderate functionLevel=none failedOutpatient=null contactsNeeded=more-than-weekly   | intensive-outpatient
            riskLevel=low functionLevel=mild failedOutpatient=true contactsNeeded=more-than-weekly        | outpatient
            riskLevel=none functionLevel=severe failedOutpatient=false contactsNeeded=weekly              | outpatient
            riskLevel=moderate functionLevel=moderate failedOutpatient=false contactsNeeded=weekly        | outpatient
            riskLevel=none functionLevel=null failedOutpatient=null contactsNeeded=null                   | outpatient
            riskLevel=low                                                                                 | outpatient
            """)
    void recommendsTheMostIntensiveThatFits(String inputs, String levelOfCare) {
        assertThat(TABLE.answer(inputs)).isEqualTo(levelOfCare);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            riskLevel=null functionLevel=none failedOutpatient=false contactsNeeded=weekly                |
            riskLevel=null functionLevel=severe failedOutpatient=true contactsNeeded=more-than-weekly     |
            riskLevel=unclear functionLevel=none failedOutpatient=false contactsNeeded=weekly             |
            """)
    void recommendsNothingWithoutARating(String inputs, String levelOfCare) {
        assertThat(TABLE.answer(inputs)).isEqualTo(levelOfCare);
    }
}
