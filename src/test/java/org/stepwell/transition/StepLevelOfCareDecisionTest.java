package org.stepwell.transition;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.stepwell.workflow.DecisionTable;

/** Up at once, down on two stable reviews. */
class StepLevelOfCareDecisionTest {

    private static final DecisionTable TABLE = DecisionTable.of("step-level-of-care");

    private static final List<String> LEVELS =
            List.of("outpatient", "intensive-outpatient", "partial-hospital", "emergency-evaluation");

    @AfterAll
    static void reachesEveryRow() {
        TABLE.everyRowDecided();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            outpatient           | intensive-outpatient | 0 | step-up
            outpatient           | partial-hospital     | 5 | step-up
            intensive-outpatient | partial-hospital     | 0 | step-up
            partial-hospital     | emergency-evaluation | 0 | step-up
            outpatient           | emergency-evaluation | 2 | step-up
            emergency-evaluation | partial-hospital     | 0 | step-down
            emergency-evaluation | outpatient           | 0 | step-down
            partial-hospital     | intensive-outpatient | 1 | stay
            partial-hospital     | intensive-outpatient | 2 | step-down
            partial-hospital     | outpatient           | 0 | stay
            partial-hospital     | outpatient           | 3 | step-down
            intensive-outpatient | outpatient           | 1 | stay
            intensive-outpatient | outpatient           | 2 | step-down
            outpatient           | outpatient           | 2 | stay
            intensive-outpatient | intensive-outpatient | 0 | stay
            partial-hospital     | partial-hospital     | 9 | stay
            emergency-evaluation | emergency-evaluation | 0 | stay
            """)
    void comparesTheLevelNowWithTheOneRecommended(String now, String recommended, int stable, String step) {
        assertThat(TABLE.answer(inputs(now, recommended, stable))).isEqualTo(step);
    }

    @Test
    void answersForEveryPairOfLevels() {
        LEVELS.forEach(now -> LEVELS.forEach(recommended -> {
            for (int stable = 0; stable <= 3; stable++) {
                assertThat(TABLE.answer(inputs(now, recommended, stable))).isNotNull();
            }
        }));
    }

    @ParameterizedTest
    @CsvSource({"ward, outpatient, 0", "outpatient, ward, 0", "null, outpatient, 2", "partial-hospital, null, 2"})
    void answersNothingForALevelItDoesNotKnow(String now, String recommended, int stable) {
        assertThat(TABLE.answer(inputs(now, recommended, stable))).isNull();
    }

    private static String inputs(String now, String recommended, int stable) {
        return "currentLevel=%s recommendedLevel=%s stableReviews=%d".formatted(now, recommended, stable);
    }
}
