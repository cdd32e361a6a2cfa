package org.stepwell.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.stepwell.workflow.DecisionTable;

/** The bands of PHQ-9, their edges, and what is no score at all. */
class RateDepressionDecisionTest {

    private static final DecisionTable TABLE = DecisionTable.of("rate-depression");

    @AfterAll
    static void reachesEveryRow() {
        TABLE.everyRowDecided();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            phq9Total=0    | minimal
            phq9Total=4    | minimal
            phq9Total=5    | mild
            phq9Total=9    | mild
            phq9Total=10   | moderate
            phq9Total=14   | moderate
            phq9Total=15   | moderately-severe
            phq9Total=19   | moderately-severe
            phq9Total=20   | severe
            phq9Total=27   | severe
            """)
    void bandsTheTotal(String inputs, String severity) {
        assertThat(TABLE.answer(inputs)).isEqualTo(severity);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            phq9Total=-1   |
            phq9Total=28   |
            phq9Total=300  |
            phq9Total=null |
            other=1        |
            """)
    void givesNoBandToWhatIsNoScore(String inputs, String severity) {
        assertThat(TABLE.answer(inputs)).isEqualTo(severity);
    }

    // A unique table refuses to answer when two rows fit: the bands have neither gap nor overlap.
    @Test
    void bandsEveryPossibleTotalOnce() {
        assertThat(IntStream.rangeClosed(0, 27).mapToObj(total -> TABLE.answer("phq9Total=" + total)))
                .doesNotContainNull();
    }
}
