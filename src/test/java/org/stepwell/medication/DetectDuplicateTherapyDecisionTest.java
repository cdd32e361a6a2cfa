package org.stepwell.medication;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.stepwell.workflow.DecisionTable;

/** Every pattern named under duplicate therapy in clinical rules 3.10, at its edges and just beyond them. */
class DetectDuplicateTherapyDecisionTest {

    private static final DecisionTable TABLE = DecisionTable.of("detect-duplicate-therapy");

    @AfterAll
    static void reachesEveryRow() {
        TABLE.everyRowDecided();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            N06AB06 | N06AB06 | sameSubstance=true samePrescriber=false | same-substance/3
            N06AB06 | N06AB06 | sameSubstance=true samePrescriber=null  | same-substance/3
            N06AB06 | N06AB06 | sameSubstance=true samePrescriber=true  |
            N06AB06 | N05AN01 | sameSubstance=false samePrescriber=false|
            """)
    void findsOneSubstanceFromTwoPrescribers(String a, String b, String facts, String pattern) {
        assertThat(found(a, b, facts)).isEqualTo(list(pattern));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            N06AB06 | N06AB04 | 14   |
            N06AB06 | N06AB04 | 15   | two-ssris/3
            N06AB04 | N06AB06 | 15   | two-ssris/3
            N06AB06 | N06AB04 | null | two-ssris/3
            N06AB06 | N06AB04 | 0    |
            N06AB06 | N06AX16 | 14   |
            N06AB06 | N06AX16 | 15   | ssri-and-snri/3
            N06AB06 | N06AX21 | 90   | ssri-and-snri/3
            N06AB06 | N06AX23 | null | ssri-and-snri/3
            N06AB06 | N06AX11 | 90   |
            N06AX16 | N06AX21 | 90   |
            """)
    void leavesFourteenDaysForACrossTaper(String a, String b, String days, String pattern) {
        assertThat(found(a, b, "sameSubstance=false overlapDays=" + days)).isEqualTo(list(pattern));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            N05AH03 | N05AX08 | overlapDays=60 atDischarge=false   |
            N05AH03 | N05AX08 | overlapDays=61 atDischarge=false   | two-antipsychotics/3
            N05AH03 | N05AX08 | overlapDays=null atDischarge=false | two-antipsychotics/3
            N05AH03 | N05AX08 | overlapDays=1 atDischarge=true     | two-antipsychotics/3
            N05AH03 | N05AN01 | overlapDays=61 atDischarge=true    |
            """)
    void leavesSixtyDaysForTwoAntipsychoticsButNoneAtDischarge(String a, String b, String facts, String pattern) {
        assertThat(found(a, b, "sameSubstance=false " + facts)).isEqualTo(list(pattern));
        assertThat(found(a, a, "sameSubstance=true samePrescriber=true " + facts))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            N05BA06 | N05BA01 | two-benzodiazepines/3
            N05BA06 | N05CD07 | two-benzodiazepines/3
            N05BA06 | N03AE01 | two-benzodiazepines/3
            N05BA06 | N05CF02 | benzodiazepine-and-z-drug/3
            N05CF01 | N05CF02 |
            N05BA06 | N05BE01 |
            """)
    void findsTwoSedatives(String a, String b, String pattern) {
        assertThat(found(a, b, "sameSubstance=false overlapDays=1")).isEqualTo(list(pattern));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            N06BA04 | N06BA02 | sameSubstance=false                                | two-stimulants/3
            N06BA04 | N06BA04 | sameSubstance=true samePrescriber=true products=2  |
            N06BA04 | N06BA04 | sameSubstance=true samePrescriber=true products=3  | two-stimulants/3
            N06BA04 | N06BA09 | sameSubstance=false                                |
            """)
    void allowsALongAndAShortFormOfOneStimulant(String a, String b, String facts, String pattern) {
        assertThat(found(a, b, facts)).isEqualTo(list(pattern));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            N06AF03 | N06AB06 | 0    | maoi-wash-out/4
            N06AF03 | N06AB06 | 13   | maoi-wash-out/4
            N06AF03 | N06AB06 | 14   |
            N06AF03 | N06AX16 | 13   | maoi-wash-out/4
            N06AF03 | N06AA09 | 13   | maoi-wash-out/4
            N06AF03 | N06AX12 | 13   | maoi-wash-out/4
            N06AB06 | N06AF03 | 13   | maoi-wash-out/4
            N06AB06 | N06AF03 | 14   |
            N06AB03 | N06AF03 | 13   | maoi-wash-out/4
            N06AB03 | N06AF03 | 14   | maoi-wash-out/4
            N06AB03 | N06AF03 | 34   | maoi-wash-out/4
            N06AB03 | N06AF03 | 35   |
            N06AF03 | N06AB03 | 14   |
            N06AG02 | N06AB06 | 1    |
            N06AF03 | N06AB06 | null |
            N06AF03 | N05AN01 | 1    |
            """)
    void keepsTheWashOutOfAnMaoi(String ended, String taken, String days, String pattern) {
        assertThat(found(ended, taken, "washOutDays=" + days)).isEqualTo(list(pattern));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            64   | N02AA05,N05BA06,N06AB06                 |
            65   | N02AA05,N05BA06,N06AB06                 | cns-active/3
            80   | N02BF01,N05AH03,N05CF02,M03BX02         | cns-active/3
            65   | N02AA05,N05BA06,C09AA03                 |
            65   | N05AN01,N05BA06,N06AB06                 |
            65   | N05AH03,N05CD07,N06AX11,A10BA02         | cns-active/3
            null | N02AA05,N05BA06,N06AB06                 |
            """)
    void countsWhatActsOnTheBrainFromSixtyFive(String age, String codes, String pattern) {
        assertThat(outcome("age=%s codes=%s".formatted(age, codes))).isEqualTo(list(pattern));
    }

    private static List<String> found(String a, String b, String facts) {
        return outcome("a=%s b=%s %s".formatted(a, b, facts));
    }

    private static List<String> outcome(String inputs) {
        return TABLE.rows(inputs).stream()
                .map(row -> row.get("pattern") + "/" + row.get("severity"))
                .toList();
    }

    private static List<String> list(String pattern) {
        return pattern == null ? List.of() : List.of(pattern);
    }
}
