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
            total=0    | minimal
            total=4    | minimal
            total=5    | mild
            total=9    | mild
            total=10   | moderate
            total=14   | moderate
            total=15   | moderately-severe
            total=19   | moderately-severe
            total=20   | severe
            total=27   | severe
            """)
    void bandsTheTotal(String inputs, String severity) {
        assertThat(TABLE.answer(inputs)).isEqualTo(severity);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            total=-1   |
            total=28   |
            total=300  |
            total=null |
            other=1    |
            """)
    void givesNoBandToWhatIsNoScore(String inputs, String severity) {
        assertThat(TABLE.answer(inputs)).isEqualTo(severity);
    }

    // A unique table refuses to answer when two rows fit: the bands have neither gap nor overlap.
    @Test
    void bandsEveryPossibleTotalOnce() {
        assertThat(IntStream.rangeClosed(0, 27).mapToObj(total -> TABLE.answer("total=" + total)))
                .doesNotContainNull();
    }
}
