package org.stepwell.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.stepwell.workflow.DecisionTable;

/** Whom the consultant sees this week: the new before the endangered before the stuck before the lost. */
class OrderCaseloadReviewDecisionTest {

    private static final DecisionTable TABLE = DecisionTable.of("order-caseload-review");

    @AfterAll
    static void reachesEveryRow() {
        TABLE.everyRowDecided();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            daysSinceAssessment=0 riskLevel=none weeksNotImproved=0 daysSinceContact=0 reviewed=false    | 1 | new
            daysSinceAssessment=7 riskLevel=high weeksNotImproved=1 daysSinceContact=7 reviewed=false    | 1 | new
            daysSinceAssessment=8 riskLevel=high weeksNotImproved=9 daysSinceContact=40 reviewed=false   | 2 | high-risk
            daysSinceAssessment=3 riskLevel=high weeksNotImproved=0 daysSinceContact=1 reviewed=true     | 2 | high-risk
            daysSinceAssessment=60 riskLevel=moderate weeksNotImproved=8 daysSinceContact=40 reviewed=true | 3 | not-improved
            daysSinceAssessment=60 riskLevel=low weeksNotImproved=7 daysSinceContact=29 reviewed=false   | 4 | no-contact
            daysSinceAssessment=60 riskLevel=null weeksNotImproved=0 daysSinceContact=29 reviewed=true   | 4 | no-contact
            daysSinceAssessment=8 riskLevel=none weeksNotImproved=0 daysSinceContact=28 reviewed=false   | 5 | never-reviewed
            """)
    void picksInOrder(String inputs, int rank, String reason) {
        assertThat(TABLE.row(inputs)).isEqualTo(Map.of("rank", rank, "reason", reason));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            daysSinceAssessment=60 riskLevel=moderate weeksNotImproved=7 daysSinceContact=28 reviewed=true
            daysSinceAssessment=2 riskLevel=none weeksNotImproved=0 daysSinceContact=2 reviewed=true
            daysSinceAssessment=null riskLevel=none weeksNotImproved=0 daysSinceContact=2 reviewed=false
            """)
    void leavesOutWhomNothingCallsFor(String inputs) {
        assertThat(TABLE.row(inputs)).isNull();
    }
}
