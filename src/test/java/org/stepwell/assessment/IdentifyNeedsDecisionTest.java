package org.stepwell.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.stepwell.workflow.DecisionTable;

/** Which finding opens a need, in which domain and with whose will. */
class IdentifyNeedsDecisionTest {

    private static final DecisionTable TABLE = DecisionTable.of("identify-needs");

    @AfterAll
    static void reachesEveryRow() {
        TABLE.everyRowDecided();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            domain=housing finding=positive wantsHelp=true             | open
            domain=transport finding=at-risk wantsHelp=true            | open
            domain=work finding=positive wantsHelp=false               | declined
            domain=food finding=at-risk wantsHelp=false                | declined
            domain=income finding=positive wantsHelp=null              | declined
            domain=income finding=positive                             | declined
            domain=social-connection finding=at-risk wantsHelp=true    | open
            domain=housing finding=negative wantsHelp=true             | none
            domain=housing finding=negative wantsHelp=null             | none
            domain=depression finding=positive wantsHelp=false         | open
            domain=anxiety finding=positive                            | open
            domain=alcohol finding=at-risk wantsHelp=true              | open
            domain=function finding=at-risk wantsHelp=false            | none
            domain=physical-health finding=at-risk                     | none
            domain=physical-health finding=negative wantsHelp=true     | none
            """)
    void opensANeedWhenThePersonWantsHelpOrTheFindingIsClinical(String inputs, String action) {
        assertThat(TABLE.answer(inputs)).isEqualTo(action);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            domain=astrology finding=positive wantsHelp=true           |
            domain=housing finding=unclear wantsHelp=true              |
            domain=housing finding=null wantsHelp=true                 |
            domain=null finding=positive wantsHelp=true                |
            """)
    void doesNotJudgeWhatItDoesNotKnow(String inputs, String action) {
        assertThat(TABLE.answer(inputs)).isEqualTo(action);
    }

    // A unique table refuses to answer when two rows fit: the rows have neither gap nor overlap.
    @ParameterizedTest
    @ValueSource(
            strings = {
                "housing",
                "transport",
                "work",
                "food",
                "income",
                "social-connection",
                "depression",
                "anxiety",
                "physical-health",
                "function",
                "alcohol"
            })
    void judgesEveryFindingOfADomainOnce(String domain) {
        for (String finding : List.of("positive", "at-risk", "negative")) {
            for (String wantsHelp : List.of("true", "false", "null")) {
                assertThat(TABLE.answer("domain=%s finding=%s wantsHelp=%s".formatted(domain, finding, wantsHelp)))
                        .isNotNull();
            }
        }
    }
}
