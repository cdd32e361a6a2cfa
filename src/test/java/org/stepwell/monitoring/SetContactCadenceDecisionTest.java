package org.stepwell.monitoring;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.stepwell.workflow.DecisionTable;

/** When to look again: risk first, then a missed contact, then the response. */
class SetContactCadenceDecisionTest {

    private static final DecisionTable TABLE = DecisionTable.of("set-contact-cadence");

    @AfterAll
    static void reachesEveryRow() {
        TABLE.everyRowDecided();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            phase=treatment riskLevel=high responding=true reached=true              | 1
            phase=relapse-prevention riskLevel=high responding=true reached=false    | 5
            phase=relapse-prevention riskLevel=high responding=true reached=null     | 1
            phase=treatment riskLevel=moderate responding=false reached=false        | 6
            phase=treatment riskLevel=moderate responding=true reached=true          | 3
            phase=relapse-prevention riskLevel=moderate reached=null                 | 3
            phase=treatment riskLevel=low responding=true reached=false              | 16
            phase=treatment riskLevel=none responding=true reached=false             | 16
            phase=relapse-prevention riskLevel=null reached=false                    | 16
            phase=treatment riskLevel=low responding=true reached=true               | 7
            phase=relapse-prevention riskLevel=low responding=true reached=true      | 7
            phase=treatment riskLevel=null responding=null reached=null              | 7
            phase=relapse-prevention riskLevel=none responding=false reached=true    | 28
            phase=treatment riskLevel=none responding=true reached=true              | 28
            phase=treatment riskLevel=none responding=false reached=true             | 14
            phase=treatment riskLevel=none responding=null reached=null              | 14
            """)
    void setsTheDaysToTheNextContact(String inputs, Integer days) {
        assertThat(TABLE.answer(inputs)).isEqualTo(days);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            phase=null riskLevel=none responding=false reached=true                  |
            phase=holiday riskLevel=high responding=false reached=true               |
            phase=treatment riskLevel=unclear responding=false reached=true          |
            """)
    void setsNothingForAnUnknownCourse(String inputs, Integer days) {
        assertThat(TABLE.answer(inputs)).isEqualTo(days);
    }
}
