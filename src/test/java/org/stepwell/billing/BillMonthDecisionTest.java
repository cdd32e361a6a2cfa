package org.stepwell.billing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.stepwell.workflow.DecisionTable;

/** What a month's minutes come to: band by band at both of its edges, and no answer where nobody has decided. */
class BillMonthDecisionTest {

    private static final DecisionTable TABLE = DecisionTable.of("bill-month");

    private static final String USUAL = "payer=any year=2026 acceptsMidpoint=false apcmSameMonth=false ";

    @AfterAll
    static void reachesEveryRow() {
        TABLE.everyRowDecided();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            codeFamily=cocm monthKind=first minutes=0             | short        | 36
            codeFamily=cocm monthKind=first minutes=35            | short        | 36
            codeFamily=cocm monthKind=first minutes=36            | 99492        | 86
            codeFamily=cocm monthKind=first minutes=85            | 99492        | 86
            codeFamily=cocm monthKind=first minutes=86            | 99492+99494  | 116
            codeFamily=cocm monthKind=first minutes=115           | 99492+99494  | 116
            codeFamily=cocm monthKind=first minutes=116           | 99492+99494x2 |
            codeFamily=cocm monthKind=first minutes=400           | 99492+99494x2 |
            codeFamily=cocm monthKind=later minutes=30            | short        | 31
            codeFamily=cocm monthKind=later minutes=31            | 99493        | 76
            codeFamily=cocm monthKind=later minutes=75            | 99493        | 76
            codeFamily=cocm monthKind=later minutes=76            | 99493+99494  | 106
            codeFamily=cocm monthKind=later minutes=105           | 99493+99494  | 106
            codeFamily=cocm monthKind=later minutes=106           | 99493+99494x2 |
            codeFamily=cocm-short monthKind=first minutes=29      | short        | 30
            codeFamily=cocm-short monthKind=later minutes=30      | G2214        |
            codeFamily=general-bhi monthKind=first minutes=19     | short        | 20
            codeFamily=general-bhi monthKind=later minutes=20     | 99484        |
            codeFamily=psychologist-bhi monthKind=first minutes=19 | short       | 20
            codeFamily=psychologist-bhi monthKind=later minutes=20 | G0323       |
            """)
    void billsBandByBand(String inputs, String codes, Integer nextAt) {
        assertThat(TABLE.row(USUAL + "preconditionsMet=true " + inputs)).isEqualTo(row(codes, nextAt));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            codeFamily=cocm-short minutes=15   | short | 16
            codeFamily=cocm-short minutes=16   | G2214 |
            codeFamily=general-bhi minutes=10  | short | 11
            codeFamily=general-bhi minutes=11  | 99484 |
            codeFamily=psychologist-bhi minutes=16 | short | 20
            """)
    void takesTheMidpointOnlyWherePayersDiffer(String inputs, String codes, Integer nextAt) {
        var accepted = "payer=medicare year=2025 acceptsMidpoint=true apcmSameMonth=false monthKind=later ";
        assertThat(TABLE.row(accepted + "preconditionsMet=true " + inputs)).isEqualTo(row(codes, nextAt));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            codeFamily=apcm-cocm monthKind=first minutes=35 apcmSameMonth=true   | short | 36
            codeFamily=apcm-cocm monthKind=first minutes=36 apcmSameMonth=true   | G0568 |
            codeFamily=apcm-cocm monthKind=later minutes=30 apcmSameMonth=true   | short | 31
            codeFamily=apcm-cocm monthKind=later minutes=31 apcmSameMonth=true   | G0569 |
            codeFamily=apcm-bhi monthKind=later minutes=19 apcmSameMonth=true    | short | 20
            codeFamily=apcm-bhi monthKind=first minutes=20 apcmSameMonth=true    | G0570 |
            codeFamily=apcm-bhi monthKind=first minutes=60 apcmSameMonth=false   | unmet |
            codeFamily=apcm-cocm monthKind=first minutes=60 apcmSameMonth=null   | unmet |
            """)
    void addsToApcmOnlyBesideIt(String inputs, String codes, Integer nextAt) {
        assertThat(TABLE.row("payer=any year=2026 acceptsMidpoint=false preconditionsMet=true " + inputs))
                .isEqualTo(row(codes, nextAt));
    }

    @ParameterizedTest
    @CsvSource({"cocm", "cocm-short", "general-bhi", "psychologist-bhi", "apcm-cocm", "apcm-bhi"})
    void billsNothingWhilePreconditionsAreMissing(String family) {
        assertThat(TABLE.row("payer=any year=2026 acceptsMidpoint=true apcmSameMonth=true preconditionsMet=false"
                        + " monthKind=first minutes=200 codeFamily=" + family))
                .isEqualTo(row("unmet", null));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            payer=commercial year=2026 codeFamily=cocm monthKind=first preconditionsMet=true minutes=50
            payer=medicaid year=2026 codeFamily=cocm monthKind=first preconditionsMet=false minutes=50
            payer=any year=2027 codeFamily=cocm monthKind=first preconditionsMet=true minutes=50
            payer=any year=2024 codeFamily=general-bhi monthKind=first preconditionsMet=true minutes=50
            payer=any year=2025 codeFamily=apcm-cocm monthKind=first preconditionsMet=true minutes=50
            payer=any year=2026 codeFamily=cocm monthKind=null preconditionsMet=true minutes=50
            payer=any year=2026 codeFamily=ccm monthKind=first preconditionsMet=true minutes=50
            """)
    void leavesToAPersonWhatNoRowCovers(String inputs) {
        assertThat(TABLE.row(inputs + " acceptsMidpoint=false apcmSameMonth=true"))
                .isNull();
    }

    private static Map<String, Object> row(String codes, Integer nextAt) {
        var row = new HashMap<String, Object>();
        row.put("codes", codes);
        if (nextAt != null) {
            row.put("nextAt", nextAt);
        }
        return row;
    }
}
