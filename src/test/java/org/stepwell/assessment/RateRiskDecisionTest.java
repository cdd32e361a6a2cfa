package org.stepwell.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.stepwell.workflow.DecisionTable;

/** Suicide risk: the most urgent sign decides, and nothing unknown counts as safe. */
class RateRiskDecisionTest {

    private static final DecisionTable TABLE = DecisionTable.of("rate-risk");

    @AfterAll
    static void reachesEveryRow() {
        TABLE.everyRowDecided();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            phq9Item9=0 suicideScreen=none                          | none
            phq9Item9=0 suicideScreen=none cssrsLevel=null          | none
            phq9Item9=0 suicideScreen=null cssrsLevel=none          | none
            phq9Item9=0 suicideScreen=negative cssrsLevel=none      | none
            phq9Item9=0 suicideScreen=none cssrsLevel=low           | low
            phq9Item9=3 suicideScreen=none cssrsLevel=low           | low
            phq9Item9=1 suicideScreen=negative                      | low
            phq9Item9=3 suicideScreen=negative cssrsLevel=none      | low
            phq9Item9=1 suicideScreen=none cssrsLevel=none          | low
            phq9Item9=1 suicideScreen=none                          | moderate
            phq9Item9=3 suicideScreen=null cssrsLevel=null          | moderate
            phq9Item9=0 suicideScreen=positive                      | moderate
            phq9Item9=1 suicideScreen=positive cssrsLevel=low       | moderate
            phq9Item9=0 suicideScreen=negative cssrsLevel=moderate  | moderate
            phq9Item9=0 suicideScreen=acute                         | high
            phq9Item9=1 suicideScreen=acute cssrsLevel=none         | high
            phq9Item9=0 suicideScreen=none cssrsLevel=high          | high
            phq9Item9=1 suicideScreen=positive cssrsLevel=high      | high
            phq9Item9=1 suicideScreen=acute cssrsLevel=moderate     | high
            """)
    void ratesByTheMostUrgentSign(String inputs, String riskLevel) {
        assertThat(TABLE.answer(inputs)).isEqualTo(riskLevel);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            phq9Item9=null suicideScreen=none                       | low
            phq9Item9=null suicideScreen=null cssrsLevel=null       | low
            suicideScreen=none                                      | low
            phq9Item9=null suicideScreen=negative                   | none
            phq9Item9=null suicideScreen=none cssrsLevel=none       | none
            phq9Item9=null suicideScreen=negative cssrsLevel=low    | low
            phq9Item9=null suicideScreen=positive                   | moderate
            phq9Item9=null suicideScreen=acute                      | high
            """)
    void ratesAnUnansweredItemLowUntilSomebodyHasAsked(String inputs, String riskLevel) {
        assertThat(TABLE.answer(inputs)).isEqualTo(riskLevel);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            phq9Item9=4 suicideScreen=none                          |
            phq9Item9=-1 suicideScreen=negative                     |
            phq9Item9=0 suicideScreen=unclear                       |
            phq9Item9=1 suicideScreen=unclear                       |
            phq9Item9=0 suicideScreen=none cssrsLevel=unclear       |
            """)
    void ratesNothingFromValuesThatCannotBe(String inputs, String riskLevel) {
        assertThat(TABLE.answer(inputs)).isEqualTo(riskLevel);
    }
}
