package org.stepwell.monitoring;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.stepwell.workflow.DecisionTable;

/** How a PHQ-9 total stands against the first of the episode. */
class RateResponseDecisionTest {

    private static final DecisionTable TABLE = DecisionTable.of("rate-response");

    @AfterAll
    static void reachesEveryRow() {
        TABLE.everyRowDecided();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            phq9Baseline=20 phq9Total=4     | remission
            phq9Baseline=3 phq9Total=4      | remission
            phq9Baseline=0 phq9Total=0      | remission
            phq9Baseline=20 phq9Total=5     | response
            phq9Baseline=20 phq9Total=10    | response
            phq9Baseline=21 phq9Total=10    | response
            phq9Baseline=20 phq9Total=11    | improving
            phq9Baseline=21 phq9Total=11    | improving
            phq9Baseline=20 phq9Total=15    | improving
            phq9Baseline=20 phq9Total=16    | none
            phq9Baseline=20 phq9Total=20    | none
            phq9Baseline=20 phq9Total=24    | none
            phq9Baseline=20 phq9Total=25    | worse
            phq9Baseline=0 phq9Total=27     | worse
            phq9Baseline=0 phq9Total=5      | worse
            """)
    void comparesWithTheFirstTotal(String inputs, String response) {
        assertThat(TABLE.answer(inputs)).isEqualTo(response);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            phq9Baseline=null phq9Total=4   |
            phq9Baseline=20 phq9Total=null  |
            phq9Baseline=20 phq9Total=28    |
            phq9Baseline=300 phq9Total=4    |
            phq9Baseline=20 phq9Total=-1    |
            """)
    void comparesNothingWithoutTwoScores(String inputs, String response) {
        assertThat(TABLE.answer(inputs)).isEqualTo(response);
    }

    @Test
    void ratesEveryPairOfScores() {
        for (int first = 0; first <= 27; first++) {
            for (int total = 0; total <= 27; total++) {
                assertThat(TABLE.answer("phq9Baseline=%d phq9Total=%d".formatted(first, total)))
                        .isNotNull();
            }
        }
    }
}
