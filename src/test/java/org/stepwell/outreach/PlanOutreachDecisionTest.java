package org.stepwell.outreach;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.stepwell.workflow.DecisionTable;

/** What is tried next, by risk and step, from the first call to the review by a person. */
class PlanOutreachDecisionTest {

    private static final DecisionTable TABLE = DecisionTable.of("plan-outreach");

    private static final String OPEN = "episodeOpen=true declined=false welfareDecided=false ";

    @AfterAll
    static void reachesEveryRow() {
        TABLE.everyRowDecided();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            riskLevel=none step=1      | attempt       |   0 |  24 | preferred text              | care-manager           | true
            riskLevel=low step=1       | attempt       |   0 |  24 | preferred text              | care-manager           | true
            riskLevel=null step=1      | attempt       |   0 |  24 | preferred text              | care-manager           | true
            riskLevel=none step=2      | attempt       |  48 |  96 | preferred                   | care-manager           | true
            riskLevel=low step=3       | attempt       | 120 | 144 | preferred                   | care-manager           | true
            riskLevel=null step=4      | attempt       | 168 | 216 | letter                      | care-manager           | true
            riskLevel=none step=5      | close-review  | 336 | 360 | ''                          | supervisor             | true
            riskLevel=low step=9       | close-review  | 336 | 360 | ''                          | supervisor             | true
            riskLevel=moderate step=1  | attempt       |   0 |   8 | preferred text              | care-manager           | false
            riskLevel=moderate step=2  | attempt       |  24 |  48 | preferred                   | care-manager           | false
            riskLevel=moderate step=3  | attempt       |  72 |  96 | preferred emergency-contact | care-manager           | false
            riskLevel=moderate step=4  | close-review  |  96 | 120 | ''                          | supervisor             | false
            riskLevel=moderate step=7  | close-review  |  96 | 120 | ''                          | supervisor             | false
            riskLevel=high step=1      | attempt       |   0 |   1 | preferred text              | care-manager           | false
            riskLevel=high step=2      | attempt       |   1 |   2 | preferred                   | psychiatrist,therapist | false
            riskLevel=high step=3      | attempt       |   4 |   6 | preferred emergency-contact | care-manager           | false
            riskLevel=high step=4      | welfare-check |   6 |  24 | ''                          | psychiatrist,therapist | false
            riskLevel=high step=5      | attempt       |  30 |  48 | preferred emergency-contact | care-manager           | false
            riskLevel=high step=6      | close-review  |  72 |  96 | ''                          | supervisor             | false
            riskLevel=high step=8      | close-review  |  72 |  96 | ''                          | supervisor             | false
            """)
    void goesStepByStepAtTheIntervalsOfTheRisk(
            String inputs, String next, int after, int by, String channels, String roles, boolean workdays) {
        assertThat(TABLE.row(OPEN + inputs))
                .containsEntry("nextStep", next)
                .containsEntry("afterHours", after)
                .containsEntry("byHours", by)
                .containsEntry("channels", channels)
                .containsEntry("roles", roles)
                .containsEntry("workdaysOnly", workdays);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            episodeOpen=false declined=false welfareDecided=false riskLevel=high step=2     | close-review
            episodeOpen=false declined=true welfareDecided=false riskLevel=high step=2      | close-review
            episodeOpen=true declined=true welfareDecided=false riskLevel=high step=2       | welfare-check
            episodeOpen=true declined=true welfareDecided=true riskLevel=high step=3        | close-review
            episodeOpen=true declined=true welfareDecided=false riskLevel=moderate step=2   | close-review
            episodeOpen=true declined=true welfareDecided=false riskLevel=null step=2       | close-review
            """)
    void putsAPersonsDecisionBeforeTheNextCall(String inputs, String next) {
        assertThat(TABLE.row(inputs)).containsEntry("nextStep", next).containsEntry("afterHours", 0);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            riskLevel=unclear step=1
            riskLevel=none step=0
            riskLevel=high step=0
            riskLevel=moderate step=-1
            riskLevel=none step=null
            """)
    void plansNothingOutsideTheProtocol(String inputs) {
        assertThat(TABLE.row(OPEN + inputs)).isNull();
    }

    @Test
    void asksForThreeAttemptsAtEveryRiskBeforeAnyReview() {
        for (var risk : List.of("null", "none", "low", "moderate", "high")) {
            for (int step = 1; step <= 3; step++) {
                assertThat(TABLE.row(OPEN + "riskLevel=" + risk + " step=" + step))
                        .containsEntry("nextStep", "attempt");
            }
        }
    }

    @Test
    void neverGoesBackInTime() {
        for (var risk : List.of("none", "moderate", "high")) {
            for (int step = 2; step <= 8; step++) {
                var before = TABLE.row(OPEN + "riskLevel=" + risk + " step=" + (step - 1));
                var after = TABLE.row(OPEN + "riskLevel=" + risk + " step=" + step);
                assertThat((Integer) after.get("afterHours"))
                        .isGreaterThanOrEqualTo((Integer) before.get("afterHours"));
                assertThat((Integer) after.get("byHours")).isGreaterThanOrEqualTo((Integer) before.get("byHours"));
            }
        }
    }
}
