package org.stepwell.monitoring;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.stepwell.workflow.DecisionTable;

/** What a check-in means for the course of care, sign by sign and in the order of urgency. */
class JudgeProgressDecisionTest {

    private static final DecisionTable TABLE = DecisionTable.of("judge-progress");

    @AfterAll
    static void reachesEveryRow() {
        TABLE.everyRowDecided();
    }

    /** On course in week 3; what a case names comes after it and replaces it. */
    private static final String TREATMENT =
            "phase=treatment riskLevel=none suicideScreen=none leaving=false reached=true"
                    + " phq9Baseline=16 phq9Total=14 phq9Best=14 phq9Item9=0 phq9Item9Before=0 wantsChange=false"
                    + " missedReviews=0 relapseContacts=0 weeksInCare=3 weeksTargetHeld=0 consulted=false ";

    private static final String RELAPSE_PREVENTION =
            TREATMENT + "phase=relapse-prevention phq9Total=4 phq9Best=3 weeksInCare=24 weeksTargetHeld=14 ";

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            leaving=false                                                    | continue
            leaving=true                                                     | leave
            leaving=true suicideScreen=acute riskLevel=high                  | leave
            suicideScreen=acute                                              | step-up
            riskLevel=high                                                   | step-up
            riskLevel=high reached=false                                     | step-up
            reached=false                                                    | continue
            reached=false wantsChange=true missedReviews=3                   | continue
            riskLevel=moderate suicideScreen=positive                        | continue
            reached=null                                                     | continue
            """)
    void putsTheMostUrgentFirst(String inputs, String verdict) {
        assertThat(TABLE.answer(TREATMENT + inputs)).isEqualTo(verdict);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            phq9Item9=1                                                      | adjust
            phq9Item9=3 phq9Item9Before=null                                 | adjust
            phq9Item9=2 phq9Item9Before=1                                    | continue
            phq9Item9=null phq9Item9Before=0                                 | continue
            wantsChange=true                                                 | adjust
            missedReviews=1                                                  | continue
            missedReviews=2                                                  | adjust
            phq9Best=10 phq9Total=14                                         | continue
            phq9Best=10 phq9Total=15                                         | adjust
            phq9Best=null phq9Total=15                                       | continue
            """)
    void changesThePlanAtEachSign(String inputs, String verdict) {
        assertThat(TABLE.answer(TREATMENT + inputs)).isEqualTo(verdict);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            weeksInCare=3 phq9Total=16 phq9Best=16                           | continue
            weeksInCare=4 phq9Total=16 phq9Best=16                           | case-review
            weeksInCare=4 phq9Total=15                                       | case-review
            weeksInCare=6 phq9Total=17 phq9Best=15                           | case-review
            weeksInCare=4 phq9Total=14                                       | continue
            weeksInCare=4 phq9Total=15 consulted=true                        | continue
            weeksInCare=4 phq9Baseline=5 phq9Total=5 phq9Best=5              | case-review
            weeksInCare=4 phq9Baseline=4 phq9Total=4 phq9Best=4              | continue
            weeksInCare=7 phq9Total=16 phq9Best=16                           | continue
            weeksInCare=8                                                    | case-review
            weeksInCare=8 consulted=null                                     | case-review
            weeksInCare=8 consulted=true                                     | adjust
            weeksInCare=12 phq9Total=9 phq9Best=9                            | continue
            weeksInCare=8 phq9Baseline=20 phq9Total=10 phq9Best=10           | continue
            weeksInCare=8 phq9Baseline=21 phq9Total=11 phq9Best=11           | case-review
            weeksInCare=8 phq9Baseline=null phq9Total=14                     | continue
            weeksInCare=8 phq9Total=null                                     | continue
            weeksInCare=8 phq9Total=300 phq9Best=300                         | continue
            weeksInCare=20 phq9Total=6 phq9Best=6 weeksTargetHeld=7          | continue
            weeksInCare=20 phq9Total=6 phq9Best=6 weeksTargetHeld=8          | relapse-prevention
            weeksTargetHeld=8 wantsChange=true                               | adjust
            """)
    void asksForAReviewAndThenForAChange(String inputs, String verdict) {
        assertThat(TABLE.answer(TREATMENT + inputs)).isEqualTo(verdict);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            relapseContacts=2                                                | continue
            relapseContacts=3                                                | close
            relapseContacts=3 riskLevel=low                                  | close
            relapseContacts=3 riskLevel=moderate                             | continue
            relapseContacts=3 phq9Item9=1                                    | adjust
            relapseContacts=3 phq9Item9=1 phq9Item9Before=1                  | continue
            relapseContacts=3 phq9Item9=null                                 | continue
            relapseContacts=3 phq9Total=null                                 | continue
            relapseContacts=3 phq9Total=9 phq9Best=5                         | close
            relapseContacts=0 phq9Total=10 phq9Best=6                        | adjust
            relapseContacts=3 phq9Total=10 phq9Best=6                        | adjust
            relapseContacts=1 phq9Total=8 phq9Best=3                         | adjust
            relapseContacts=3 reached=false                                  | continue
            """)
    void closesOnlyWhenNothingSpeaksAgainstIt(String inputs, String verdict) {
        assertThat(TABLE.answer(RELAPSE_PREVENTION + inputs)).isEqualTo(verdict);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            phase=null reached=true                                          |
            phase=holiday reached=true                                       |
            """)
    void judgesNothingOutsideACourseOfCare(String inputs, String verdict) {
        assertThat(TABLE.answer(inputs)).isEqualTo(verdict);
    }
}
