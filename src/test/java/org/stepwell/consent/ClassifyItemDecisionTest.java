package org.stepwell.consent;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.stepwell.workflow.DecisionTable;

/** How closely an item is held by its code, row by row; what no row knows is medical. */
class ClassifyItemDecisionTest {

    private static final DecisionTable TABLE = DecisionTable.of("classify-item");

    @AfterAll
    static void reachesEveryRow() {
        TABLE.everyRowDecided();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            kind=condition system=http://hl7.org/fhir/sid/icd-10-cm code=F10.20  | sud
            kind=condition system=http://hl7.org/fhir/sid/icd-10-cm code=F17.210 | behavioural
            kind=condition system=http://hl7.org/fhir/sid/icd-10 code=F60.3      | personality
            kind=condition system=http://hl7.org/fhir/sid/icd-10 code=F64.0      | behavioural
            kind=condition system=http://hl7.org/fhir/sid/icd-10-cm code=F32.1   | behavioural
            kind=condition system=http://hl7.org/fhir/sid/icd-10-cm code=E11.9   | medical
            kind=condition system=http://snomed.info/sct code=7200002            | sud
            kind=condition system=http://snomed.info/sct code=20010003           | personality
            kind=condition system=http://snomed.info/sct code=370143000          | behavioural
            kind=condition system=http://snomed.info/sct code=44054006           | medical
            kind=condition system=null code=null                                 | medical
            kind=medicine system=http://www.whocc.no/atc code=N07BC01            | sud
            kind=medicine system=http://www.whocc.no/atc code=N07BB04            | sud
            kind=medicine system=http://www.whocc.no/atc code=N06AB03            | behavioural
            kind=medicine system=http://www.whocc.no/atc code=C07AB02            | medical
            kind=score system=null code=audit-c                                  | sud
            kind=score system=null code=pid-5                                    | personality
            kind=score system=null code=phq-9                                    | behavioural
            kind=need system=null code=alcohol                                   | sud
            kind=need system=null code=housing                                   | medical
            kind=need system=null code=depression                                | behavioural
            kind=note system=null code=null                                      | behavioural
            """)
    void holdsAnItemAsItsCodeTells(String inputs, String sensitivity) {
        assertThat(TABLE.answer(inputs)).isEqualTo(sensitivity);
    }
}
