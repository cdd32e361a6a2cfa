package org.stepwell.transition;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.stepwell.workflow.DecisionTable;

/** When a level of care has to be certified again. */
class SetRecertificationDecisionTest {

    private static final DecisionTable TABLE = DecisionTable.of("set-recertification");

    @AfterAll
    static void reachesEveryRow() {
        TABLE.everyRowDecided();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            levelOfCare=partial-hospital certification=1     | 18
            levelOfCare=partial-hospital certification=2     | 30
            levelOfCare=partial-hospital certification=7     | 30
            levelOfCare=intensive-outpatient certification=1 | 60
            levelOfCare=intensive-outpatient certification=4 | 60
            levelOfCare=outpatient certification=1           |
            levelOfCare=emergency-evaluation certification=1 |
            levelOfCare=partial-hospital certification=0     |
            levelOfCare=null certification=1                 |
            """)
    void setsTheDays(String inputs, Integer days) {
        assertThat(TABLE.answer(inputs)).isEqualTo(days);
    }
}
