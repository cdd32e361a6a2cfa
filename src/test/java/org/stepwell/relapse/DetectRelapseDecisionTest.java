package org.stepwell.relapse;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.stepwell.workflow.DecisionTable;

/** Which scores, after care has ended, are reason to offer it again. */
class DetectRelapseDecisionTest {

    private static final DecisionTable TABLE = DecisionTable.of("detect-relapse");

    @AfterAll
    static void reachesEveryRow() {
        TABLE.everyRowDecided();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            instrument=phq-9 total=10 outcome=graduated   | true
            instrument=phq-9 total=27 outcome=graduated   | true
            instrument=phq-9 total=9 outcome=graduated    | false
            instrument=gad-7 total=10 outcome=graduated   | true
            instrument=gad-7 total=9 outcome=graduated    | false
            instrument=phq-9 total=20 outcome=transferred | false
            instrument=phq-9 total=20 outcome=disengaged  | false
            instrument=gad-7 total=20 outcome=declined    | false
            instrument=phq-2 total=6 outcome=graduated    | false
            instrument=audit-c total=12 outcome=graduated | false
            instrument=null total=null outcome=null       | false
            """)
    void offersCareAgain(String inputs, boolean offer) {
        assertThat(TABLE.answer(inputs)).isEqualTo(offer);
    }
}
