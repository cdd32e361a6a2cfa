package org.stepwell.caseload;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.stepwell.workflow.DecisionTable;

/** Why somebody on the caseload needs a look, at both edges of every limit. */
class FlagCaseloadDecisionTest {

    private static final DecisionTable TABLE = DecisionTable.of("flag-caseload");

    @AfterAll
    static void reachesEveryRow() {
        TABLE.everyRowDecided();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            inCrisis=true                             | crisis
            inCrisis=false                            |
            riskLevel=high                            | high-risk
            riskLevel=moderate                        |
            weeksNotImproved=8                        | not-improved
            weeksNotImproved=7                        |
            daysSinceContact=29                       | no-contact
            daysSinceContact=28                       |
            daysToConsentExpiry=30                    | consent-expiring
            daysToConsentExpiry=-1                    | consent-expiring
            daysToConsentExpiry=31                    |
            daysSinceAssessment=8 reviewed=false      | never-reviewed
            daysSinceAssessment=7 reviewed=false      |
            daysSinceAssessment=8 reviewed=true       |
            daysSinceAssessment=null reviewed=false   |
            daysSinceMedicineChange=0                 | medicine-changed
            daysSinceMedicineChange=14                | medicine-changed
            daysSinceMedicineChange=15                |
            """)
    void flagsEachReasonByItself(String inputs, String flag) {
        assertThat(flags(inputs)).isEqualTo(flag == null ? List.of() : List.of(flag));
    }

    @Test
    void flagsSeveralReasonsAtOnce() {
        assertThat(flags("inCrisis=true riskLevel=high daysSinceContact=40"))
                .containsExactly("crisis", "high-risk", "no-contact");
    }

    /** Whom the weekly review picks for a reason is flagged for the same one, at the same limit. */
    @ParameterizedTest
    @CsvSource({
        "riskLevel, high, moderate, high-risk",
        "weeksNotImproved, 8, 7, not-improved",
        "daysSinceContact, 29, 28, no-contact"
    })
    void agreesWithTheWeeklyReview(String input, String over, String under, String reason) {
        var review = DecisionTable.of("order-caseload-review");
        var rest = " daysSinceAssessment=30 reviewed=true";

        assertThat(review.row(input + "=" + over + rest)).containsEntry("reason", reason);
        assertThat(review.row(input + "=" + under + rest)).isNull();
        assertThat(flags(input + "=" + over + rest)).contains(reason);
        assertThat(flags(input + "=" + under + rest)).isEmpty();
    }

    private static List<Object> flags(String inputs) {
        return TABLE.rows(inputs).stream().map(row -> row.get("flag")).toList();
    }
}
