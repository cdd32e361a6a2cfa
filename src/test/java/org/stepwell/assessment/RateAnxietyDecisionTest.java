package org.stepwell.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.stepwell.workflow.DecisionTable;

/** The bands of GAD-7, their edges, and what is no score at all. */
class RateAnxietyDecisionTest {

    private static final DecisionTable TABLE = DecisionTable.of("rate-anxiety");

    @AfterAll
    static void reachesEveryRow() {
        TABLE.everyRowDecided();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            gad7Total=0    | minimal
            gad7Total=4    | minimal
            gad7Total=5    | mild
            gad7Total=9    | mild
            gad7Total=10   | moderate
            gad7Total=14   | moderate
            gad7Total=15   | severe
            gad7Total=21   | severe
            """)
    void bandsTheTotal(String inputs, String severity) {
        assertThat(TABLE.answer(inputs)).isEqualTo(severity);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            gad7Total=-1   |
            gad7Total=22   |
            gad7Total=null |
            other=1        |
            """)
    void givesNoBandToWhatIsNoScore(String inputs, String severity) {
        assertThat(TABLE.answer(inputs)).isEqualTo(severity);
    }

    // A unique table refuses to answer when two rows fit: the bands have neither gap nor overlap.
    @Test
    void bandsEveryPossibleTotalOnce() {
        assertThat(IntStream.rangeClosed(0, 21).mapToObj(total -> TABLE.answer("gad7Total=" + total)))
                .doesNotContainNull();
    }
}
