package org.stepwell.insurance;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.stepwell.workflow.DecisionTable;

/** Whether a payer wants to be asked, by kind of service and year; and no answer where nobody has decided. */
class RequireAuthorizationDecisionTest {

    private static final DecisionTable TABLE = DecisionTable.of("require-authorization");

    @AfterAll
    static void reachesEveryRow() {
        TABLE.everyRowDecided();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            payer=medicare serviceKind=psychotherapy          | not-needed
            payer=medicare serviceKind=primary-care           | not-needed
            payer=medicare serviceKind=addiction-care         | not-needed
            payer=medicare serviceKind=occupational-therapy   | ask
            payer=medicaid serviceKind=psychotherapy          | not-needed
            payer=medicaid serviceKind=primary-care           | not-needed
            payer=medicaid serviceKind=addiction-care         | ask
            payer=medicaid serviceKind=occupational-therapy   | needed
            payer=commercial serviceKind=primary-care         | not-needed
            payer=commercial serviceKind=psychotherapy        | ask
            payer=commercial serviceKind=addiction-care       | ask
            payer=commercial serviceKind=occupational-therapy | needed
            """)
    void saysByPayerAndKind(String inputs, String says) {
        assertThat(TABLE.answer(inputs + " year=2025")).isEqualTo(says);
        assertThat(TABLE.answer(inputs + " year=2026")).isEqualTo(says);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "payer=medicare serviceKind=psychotherapy year=2024",
                "payer=medicare serviceKind=psychotherapy year=2027",
                "payer=anthem serviceKind=psychotherapy year=2026",
                "payer=medicaid serviceKind=housing-support year=2026",
                "payer=null serviceKind=psychotherapy year=2026",
                "payer=medicaid serviceKind=null year=2026",
                "payer=medicaid serviceKind=psychotherapy year=null"
            })
    void saysNothingWhereNobodyHasDecided(String inputs) {
        assertThat(TABLE.answer(inputs)).isNull();
    }
}
