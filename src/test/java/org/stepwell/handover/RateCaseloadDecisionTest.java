package org.stepwell.handover;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.stepwell.workflow.DecisionTable;

/** How many people are too many: warned at the norm, a supervisor's matter from 115 % of it. */
class RateCaseloadDecisionTest {

    private static final DecisionTable TABLE = DecisionTable.of("rate-caseload");

    @AfterAll
    static void reachesEveryRow() {
        TABLE.everyRowDecided();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            setting=insured-low-complexity people=0         | room | 120
            setting=insured-low-complexity people=119       | room | 120
            setting=insured-low-complexity people=120       | full | 120
            setting=insured-low-complexity people=137       | full | 120
            setting=insured-low-complexity people=138       | over | 120
            setting=insured-multi-condition people=99       | room | 100
            setting=insured-multi-condition people=100      | full | 100
            setting=insured-multi-condition people=114      | full | 100
            setting=insured-multi-condition people=115      | over | 100
            setting=safety-net-behavioural people=79        | room | 80
            setting=safety-net-behavioural people=80        | full | 80
            setting=safety-net-behavioural people=91        | full | 80
            setting=safety-net-behavioural people=92        | over | 80
            setting=safety-net-multi-condition people=74    | room | 75
            setting=safety-net-multi-condition people=75    | full | 75
            setting=safety-net-multi-condition people=86    | full | 75
            setting=safety-net-multi-condition people=87    | over | 75
            setting=safety-net-multi-condition people=500   | over | 75
            """)
    void weighsAgainstTheMixOfTheClinic(String inputs, String standing, int norm) {
        assertThat(TABLE.row(inputs)).isEqualTo(Map.of("standing", standing, "norm", norm));
    }

    @ParameterizedTest
    @CsvSource({
        "setting=private-practice people=50",
        "setting=null people=50",
        "setting=safety-net-behavioural people=-1"
    })
    void saysNothingOfAnUnknownMix(String inputs) {
        assertThat(TABLE.row(inputs)).isNull();
    }
}
