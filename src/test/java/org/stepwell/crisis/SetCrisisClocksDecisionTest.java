package org.stepwell.crisis;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.stepwell.workflow.DecisionTable;

/** The clocks of a crisis: the higher the risk, the sooner somebody speaks with the person. */
class SetCrisisClocksDecisionTest {

    private static final DecisionTable TABLE = DecisionTable.of("set-crisis-clocks");

    @AfterAll
    static void reachesEveryRow() {
        TABLE.everyRowDecided();
    }

    @ParameterizedTest
    @CsvSource({"high,1,false,24,true", "moderate,72,true,72,true", "low,168,false,168,false", "none,24,false,24,false"
    })
    void followsTheLevel(String level, int contact, boolean sameDay, int nextContact, boolean plan) {
        assertThat(TABLE.row("riskLevel=" + level))
                .containsEntry("contactHours", contact)
                .containsEntry("sameBusinessDay", sameDay)
                .containsEntry("nextContactHours", nextContact)
                .containsEntry("planNeeded", plan);
    }

    @Test
    void knowsNoOtherLevel() {
        assertThat(TABLE.row("riskLevel=unclear")).isNull();
        assertThat(TABLE.row("riskLevel=null")).isNull();
    }
}
