package org.stepwell.caseload;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.stepwell.workflow.DecisionTable;

/** Whose task comes first, at both edges of every limit. */
class RankTaskDecisionTest {

    private static final DecisionTable TABLE = DecisionTable.of("rank-task");

    @AfterAll
    static void reachesEveryRow() {
        TABLE.everyRowDecided();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            priority=90 riskLevel=high                              | 1 | act-now
            priority=89 riskLevel=high                              | 2 | high-risk
            priority=50 riskLevel=moderate daysSinceDischarge=0     | 2 | discharged
            priority=50 riskLevel=low daysSinceDischarge=7          | 2 | discharged
            priority=50 riskLevel=low daysSinceDischarge=8          | 6 | usual
            priority=50 riskLevel=moderate phq9Rise=5               | 3 | phq-9-up
            priority=50 riskLevel=low phq9Rise=4                    | 6 | usual
            priority=50 riskLevel=low phq9Rise=4 gad7Rise=4         | 3 | gad-7-up
            priority=50 riskLevel=low gad7Rise=3                    | 6 | usual
            priority=50 riskLevel=moderate weeksNotImproved=8       | 4 | not-improved
            priority=50 riskLevel=moderate weeksNotImproved=7       | 4 | moderate-risk
            priority=50 riskLevel=none weeksNotImproved=7           | 6 | usual
            priority=50 riskLevel=low daysSinceContact=29           | 5 | no-contact
            priority=50 riskLevel=low daysSinceContact=28           | 6 | usual
            priority=50 riskLevel=null                              | 6 | usual
            """)
    void takesTheMostPressingReason(String inputs, int rank, String reason) {
        var row = TABLE.row(all(inputs));

        assertThat(row).containsEntry("rank", rank).containsEntry("reason", reason);
    }

    private static String all(String inputs) {
        var text = new StringBuilder(inputs);
        for (var name :
                new String[] {"daysSinceDischarge", "phq9Rise", "gad7Rise", "weeksNotImproved", "daysSinceContact"}) {
            text.append(inputs.contains(name) ? "" : " " + name + "=null");
        }
        return text.toString();
    }
}
