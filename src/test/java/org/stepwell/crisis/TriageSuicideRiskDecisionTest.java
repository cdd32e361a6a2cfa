package org.stepwell.crisis;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.stepwell.workflow.DecisionTable;

/** Triage in a crisis: the most urgent sign of any instrument decides, and nothing unknown counts as safe. */
class TriageSuicideRiskDecisionTest {

    private static final DecisionTable TABLE = DecisionTable.of("triage-suicide-risk");

    @AfterAll
    static void reachesEveryRow() {
        TABLE.everyRowDecided();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            cssrsLevel=none cssrsIdeation=0 cssrsBehaviour=no       | none
            cssrsLevel=low cssrsIdeation=1 cssrsBehaviour=no        | low
            cssrsLevel=low cssrsIdeation=2 cssrsBehaviour=no        | low
            cssrsLevel=none cssrsIdeation=2 cssrsBehaviour=no       | low
            cssrsLevel=low cssrsIdeation=null cssrsBehaviour=null   | low
            cssrsLevel=moderate cssrsIdeation=3 cssrsBehaviour=no   | moderate
            cssrsLevel=low cssrsIdeation=3 cssrsBehaviour=no        | moderate
            cssrsLevel=none cssrsIdeation=0 cssrsBehaviour=earlier  | moderate
            cssrsLevel=moderate cssrsIdeation=0 cssrsBehaviour=no   | moderate
            cssrsLevel=high cssrsIdeation=0 cssrsBehaviour=no       | high
            cssrsLevel=low cssrsIdeation=4 cssrsBehaviour=no        | high
            cssrsLevel=moderate cssrsIdeation=5 cssrsBehaviour=no   | high
            cssrsLevel=low cssrsIdeation=1 cssrsBehaviour=recent    | high
            cssrsLevel=moderate cssrsIdeation=3 cssrsBehaviour=recent | high
            """)
    void readsTheColumbiaScaleByItsTriageGuideline(String cssrs, String riskLevel) {
        assertThat(TABLE.answer("suicideScreen=none phq9Item9=null " + cssrs)).isEqualTo(riskLevel);
    }

    @ParameterizedTest
    @CsvSource({
        "negative,null,none",
        "negative,0,none",
        "negative,1,low",
        "negative,3,low",
        "positive,null,moderate",
        "positive,0,moderate",
        "positive,3,moderate",
        "acute,null,high",
        "acute,0,high",
        "acute,1,high"
    })
    void readsTheAsqWithItemNine(String asq, String item9, String riskLevel) {
        assertThat(TABLE.answer("suicideScreen=%s phq9Item9=%s cssrsLevel=null cssrsIdeation=null cssrsBehaviour=null"
                        .formatted(asq, item9)))
                .isEqualTo(riskLevel);
    }

    @ParameterizedTest
    @CsvSource({"none,null", "null,null", "none,0", "none,2"})
    void ratesWhoCouldNotBeAskedModerate(String asq, String item9) {
        assertThat(TABLE.answer("suicideScreen=%s phq9Item9=%s cssrsLevel=null cssrsIdeation=null cssrsBehaviour=null"
                        .formatted(asq, item9)))
                .isEqualTo("moderate");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            suicideScreen=unclear cssrsLevel=null cssrsIdeation=null cssrsBehaviour=null phq9Item9=0
            suicideScreen=negative cssrsLevel=null cssrsIdeation=null cssrsBehaviour=null phq9Item9=4
            suicideScreen=none cssrsLevel=unclear cssrsIdeation=0 cssrsBehaviour=no phq9Item9=0
            suicideScreen=none cssrsLevel=none cssrsIdeation=6 cssrsBehaviour=no phq9Item9=0
            suicideScreen=none cssrsLevel=none cssrsIdeation=0 cssrsBehaviour=perhaps phq9Item9=0
            """)
    void ratesNothingFromValuesThatCannotBe(String inputs) {
        assertThat(TABLE.answer(inputs)).isNull();
    }
}
