package org.stepwell.consent;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.stepwell.workflow.DecisionTable;
import org.stepwell.workflow.Word;

/** What may be told to whom, row by row, with what the first row that fits hides from the later ones. */
class MayDiscloseDecisionTest {

    private static final DecisionTable TABLE = DecisionTable.of("may-disclose");

    /** Mental health told to an outside provider to treat the person, who was never asked. */
    private static final String ASKED =
            "recipient=treating-provider sensitivity=behavioural purpose=treatment consent=none emergency=false ";

    @AfterAll
    static void reachesEveryRow() {
        TABLE.everyRowDecided();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            recipient=patient sensitivity=sud-part-2 consent=withheld                 | true  | own-record              |
            recipient=patient sensitivity=personality purpose=other                   | true  | own-record              |
            recipient=patient sensitivity=psychotherapy-notes                         | false | notes-need-own-consent  |
            recipient=patient sensitivity=psychotherapy-notes consent=given           | true  | own-consent             | notice-and-scope
            """)
    void letsThePersonSeeTheirRecord(String inputs, boolean permitted, String reason, String obligation) {
        answers(inputs, permitted, reason, obligation);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            recipient=emergency-personnel emergency=true sensitivity=sud-part-2                  | true  | emergency              | emergency-record
            recipient=emergency-personnel emergency=true sensitivity=behavioural consent=withheld | true | emergency              | emergency-record
            recipient=emergency-personnel emergency=true sensitivity=psychotherapy-notes         | false | notes-need-own-consent |
            recipient=emergency-personnel emergency=true sensitivity=sud-counselling-notes       | false | notes-need-own-consent |
            recipient=emergency-personnel emergency=true sensitivity=sud-part-2 purpose=payment  | false | part-2-consent-missing |
            recipient=emergency-personnel emergency=false sensitivity=sud-part-2                 | false | part-2-consent-missing |
            recipient=emergency-personnel emergency=null sensitivity=sud-part-2                  | false | part-2-consent-missing |
            recipient=family emergency=true sensitivity=behavioural                              | false | consent-missing        |
            recipient=treating-provider emergency=true sensitivity=sud-part-2                    | false | part-2-consent-missing |
            """)
    void opensForMedicalPersonnelInAnEmergency(String inputs, boolean permitted, String reason, String obligation) {
        answers(inputs, permitted, reason, obligation);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            recipient=court purpose=legal-proceedings consent=given sensitivity=sud-part-2       | true  | own-consent             | notice-and-scope
            recipient=court purpose=legal-proceedings consent=given sensitivity=medical          | true  | own-consent             | notice-and-scope
            recipient=court purpose=legal-proceedings consent=none sensitivity=medical           | false | legal-needs-own-consent |
            recipient=court purpose=legal-proceedings consent=withheld sensitivity=sud-part-2    | false | legal-needs-own-consent |
            recipient=care-team sensitivity=psychotherapy-notes consent=none                     | false | notes-need-own-consent  |
            recipient=care-team sensitivity=psychotherapy-notes consent=given                    | true  | own-consent             | notice-and-scope
            recipient=payer purpose=payment sensitivity=sud-counselling-notes consent=withheld   | false | notes-need-own-consent  |
            """)
    void wantsAConsentOfTheirOwnForNotesAndCourts(String inputs, boolean permitted, String reason, String obligation) {
        answers(inputs, permitted, reason, obligation);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            sensitivity=sud-part-2 consent=given                              | true  | part-2-consented       | notice-and-scope
            sensitivity=sud-part-2 consent=given recipient=peer-supporter     | true  | part-2-consented       | notice-and-scope
            sensitivity=sud-part-2 consent=none                               | false | part-2-consent-missing |
            sensitivity=sud-part-2 consent=withheld                           | false | part-2-consent-missing |
            sensitivity=sud-part-2 consent=none recipient=care-team           | false | part-2-consent-missing |
            sensitivity=sud-part-2 consent=none recipient=peer-supporter      | false | part-2-consent-missing |
            sensitivity=sud-part-2 consent=none recipient=payer purpose=payment | false | part-2-consent-missing |
            sensitivity=sud consent=none                                      | true  | treatment              |
            """)
    void keepsPart2RecordsClosedWithoutConsent(String inputs, boolean permitted, String reason, String obligation) {
        answers(inputs, permitted, reason, obligation);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            recipient=peer-supporter sensitivity=personality                  | false | not-for-peers          |
            recipient=peer-supporter sensitivity=personality consent=withheld | false | not-for-peers          |
            recipient=peer-supporter sensitivity=personality consent=given    | true  | consented              |
            recipient=peer-supporter sensitivity=behavioural                  | true  | treatment              |
            recipient=peer-supporter sensitivity=behavioural consent=withheld | false | withheld               |
            recipient=peer-supporter sensitivity=medical purpose=operations   | false | consent-missing        |
            """)
    void tellsPeersNoMoreThanTheyNeed(String inputs, boolean permitted, String reason, String obligation) {
        answers(inputs, permitted, reason, obligation);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            consent=none                                                      | true  | treatment       |
            recipient=primary-care sensitivity=personality                    | true  | treatment       |
            recipient=care-team                                               | true  | treatment       |
            recipient=emergency-personnel                                     | true  | treatment       |
            consent=withheld                                                  | false | withheld        |
            recipient=care-team consent=withheld                              | true  | own-team        |
            recipient=care-team purpose=operations sensitivity=medical consent=withheld | true | own-team |
            recipient=care-team sensitivity=personality consent=withheld      | false | withheld        |
            recipient=care-team sensitivity=sud consent=withheld              | false | withheld        |
            recipient=care-team consent=restricted                            | false | withheld        |
            consent=restricted                                                | false | withheld        |
            recipient=proxy consent=withheld                                  | true  | stands-in       |
            recipient=proxy sensitivity=personality                           | true  | stands-in       |
            recipient=proxy consent=restricted                                | false | withheld        |
            recipient=proxy sensitivity=sud-part-2                            | false | part-2-consent-missing |
            recipient=community-service                                       | false | consent-missing |
            recipient=community-service consent=given                         | true  | consented       |
            recipient=family                                                  | false | consent-missing |
            recipient=family consent=given                                    | true  | consented       |
            recipient=payer purpose=payment                                   | true  | payment         | minimum-necessary
            recipient=payer purpose=payment consent=withheld                  | false | withheld        |
            recipient=payer purpose=treatment                                 | false | consent-missing |
            recipient=care-team purpose=operations                            | true  | operations      | minimum-necessary
            purpose=operations                                                | false | consent-missing |
            purpose=other                                                     | false | consent-missing |
            purpose=other consent=given                                       | true  | consented       |
            recipient=null                                                    | false | consent-missing |
            sensitivity=null                                                  | false | consent-missing |
            purpose=null                                                      | false | consent-missing |
            consent=null                                                      | false | consent-missing |
            sensitivity=gossip consent=given                                  | false | consent-missing |
            """)
    void followsThePersonAndElseTheLaw(String inputs, boolean permitted, String reason, String obligation) {
        answers(inputs, permitted, reason, obligation);
    }

    /** To say that something is withheld may say what. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            recipient=peer-supporter sensitivity=personality consent=none       | true
            recipient=care-team sensitivity=personality consent=withheld        | true
            recipient=care-team sensitivity=behavioural consent=restricted      | true
            recipient=patient sensitivity=psychotherapy-notes consent=none      | true
            recipient=care-team sensitivity=psychotherapy-notes consent=none    | false
            recipient=care-team sensitivity=sud-part-2 consent=none             | false
            recipient=family sensitivity=behavioural consent=none               | false
            recipient=family sensitivity=behavioural consent=withheld           | false
            """)
    void saysThatSomethingIsWithheldOnlyWhereThatGivesNothingAway(String inputs, boolean said) {
        assertThat(TABLE.row(ASKED + inputs)).containsEntry("permitted", false).containsEntry("said", said);
    }

    static Stream<String> everyCase() {
        return Arrays.stream(RecipientClass.values()).flatMap(recipient -> Arrays.stream(Sensitivity.values())
                .flatMap(sensitivity -> Arrays.stream(DisclosurePurpose.values())
                        .flatMap(purpose -> Arrays.stream(Standing.Word.values())
                                .map(word -> "recipient=%s sensitivity=%s purpose=%s consent=%s emergency=false"
                                        .formatted(
                                                Word.of(recipient),
                                                Word.of(sensitivity),
                                                Word.of(purpose),
                                                Word.of(word))))));
    }

    /** No combination falls through, and Part 2 never leaves on anything but the person's word. */
    @ParameterizedTest
    @MethodSource("everyCase")
    void hasNoGap(String inputs) {
        var row = TABLE.row(inputs);
        assertThat(row).isNotNull();
        var permitted = (boolean) row.get("permitted");
        if (inputs.contains("sud-part-2") && !inputs.contains("recipient=patient")) {
            assertThat(permitted).isEqualTo(inputs.contains("consent=given"));
        }
        if (inputs.contains("notes") || inputs.contains("legal-proceedings") && !inputs.contains("recipient=patient")) {
            assertThat(permitted).isEqualTo(inputs.contains("consent=given"));
        }
        if (inputs.contains("consent=withheld") && !inputs.matches(".*recipient=(patient|proxy|care-team) .*")) {
            assertThat(permitted).isFalse();
        }
        if (inputs.contains("consent=restricted") && !inputs.contains("recipient=patient")) {
            assertThat(permitted).isFalse();
        }
        assertThat(row.get("said") == null).isEqualTo(permitted);
        if (inputs.contains("sud-part-2")) {
            assertThat(row.get("said")).isNotEqualTo(true);
        }
    }

    private static void answers(String inputs, boolean permitted, String reason, String obligation) {
        var row = TABLE.row(ASKED + inputs);
        assertThat(row).containsEntry("permitted", permitted).containsEntry("reason", reason);
        assertThat(row.get("obligation")).isEqualTo(obligation);
    }
}
