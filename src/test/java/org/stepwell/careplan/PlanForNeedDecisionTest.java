package org.stepwell.careplan;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.stepwell.assessment.NeedDomain;
import org.stepwell.team.Role;
import org.stepwell.workflow.DecisionTable;
import org.stepwell.workflow.Word;

/** The goal and first activity that a need brings into the draft of a plan. */
class PlanForNeedDecisionTest {

    private static final DecisionTable TABLE = DecisionTable.of("plan-for-need");

    @AfterAll
    static void reachesEveryRow() {
        TABLE.everyRowDecided();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            depression      | phq-9     | 4 | therapist             | false | 84
            anxiety         | gad-7     | 4 | therapist             | false | 84
            housing         | housing   |   | social-worker         | true  | 30
            transport       | transport |   | case-manager          | true  | 30
            work            | work      |   | social-worker         | true  | 30
            food            | food      |   | social-worker         | true  | 30
            income          | income    |   | social-worker         | true  | 30
            social-connection | social-connection | | peer-support-specialist | true | 30
            alcohol         | other     |   | primary-care-provider | false | 28
            function        | function  |   | therapist             | false | 84
            physical-health | other     |   | primary-care-provider | false | 84
            """)
    void proposesMeasureTargetOwnerAndDay(
            String domain, String measure, Integer target, String owner, boolean referral, int days) {
        var proposal = TABLE.row("domain=" + domain);
        assertThat(proposal)
                .containsEntry("measure", measure)
                .containsEntry("target", target)
                .containsEntry("ownerRole", owner)
                .containsEntry("referral", referral)
                .containsEntry("dueInDays", days);
        assertThat(proposal.get("goal")).asString().isNotBlank();
        assertThat(proposal.get("activity")).asString().isNotBlank();
    }

    @ParameterizedTest
    @ValueSource(strings = {"domain=astrology", "domain=null", "other=1"})
    void proposesNothingForWhatIsNoNeed(String inputs) {
        assertThat(TABLE.row(inputs)).isNull();
    }

    /** A need the assessment can find and the table does not know would leave the person without a goal. */
    @ParameterizedTest
    @EnumSource
    void speaksOfEveryDomainInWordsThePlanKnows(NeedDomain domain) {
        var row = TABLE.row("domain=" + Word.of(domain));
        assertThat(Word.to(Measure.class, (String) row.get("measure"))).isNotNull();
        assertThat(Role.of((String) row.get("ownerRole")).isClinical()).isTrue();
    }
}
