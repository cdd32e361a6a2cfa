package org.stepwell.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.stepwell.assessment.InstrumentProblem.Fault;

/** A definition file that is right, and each way in which one is wrong. */
class ReadInstrumentTest {

    private static final String RULE = """
            { "url": "https://stepwell.org/fhir/StructureDefinition/severity-rule", "valueCode": "%s" }""";

    private static final Path SLEEP = Path.of("src/test/resources/instruments/sleep-check.json");

    @Test
    void takesAFileWithGroupsAndAnswersOfItsOwn() throws IOException {
        var sleep = read(sleep());

        assertThat(sleep.title()).isEqualTo("Sleep check");
        assertThat(sleep.maximum()).isEqualTo(50);
        assertThat(sleep.loinc()).isEqualTo("99999-0");
        assertThat(sleep.items())
                .extracting(InstrumentItem::text)
                .containsExactly(
                        "Think of the last week.",
                        "A. How many nights did you lie awake?",
                        "B. Do you sleep during the day?");
        assertThat(sleep.scored().get(0).choices())
                .extracting(InstrumentItem.Choice::value)
                .containsExactly(0, 10, 40);
        assertThat(sleep.scored().get(1).choices())
                .extracting(InstrumentItem.Choice::value)
                .containsExactly("no", "yes", "unsure");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            "value": 10 }, "high"           | "value": 9 }, "high"             | OVERLAPPING_BANDS   | 9
            "value": 10 }, "high"           | "value": 12 }, "high"            | GAP_IN_BANDS        | 10
            "value": 0 }, "high"            | "value": 1 }, "high"             | GAP_IN_BANDS        | 0
            "high": { "value": 50 }         | "high": { "value": 49 }          | GAP_IN_BANDS        | 50
            "high": { "value": 50 }         | "high": { "value": 60 }          | MISSING_ITEM        | add up to 50
            "high": { "value": 9 }          | "high": { "value": -3 }          | SCORE_OUT_OF_RANGE  | rested
            "valueDecimal": 40              | "valueDecimal": 2.5              | SCORE_OUT_OF_RANGE  | sleepNights
            "valueDecimal": 40              | "valueDecimal": -1               | SCORE_OUT_OF_RANGE  | sleepNights
            "valueDecimal": 40              | "valueDecimal": 300              | SCORE_OUT_OF_RANGE  | sleepNights
            "valueDecimal": 40              | "valueString": "much"            | SCORE_OUT_OF_RANGE  | sleepNights
            "linkId": "sleepNap"            | "linkId": "sleepNights"          | DUPLICATE_CODE      | sleepNights
            "code": "unsure"                | "code": "yes"                    | DUPLICATE_CODE      | sleepNap
            "type": "choice"                | "type": "string"                 | UNKNOWN_ITEM_TYPE   | sleepNights
            "linkId": "sleepNap"            | "linkId": "/44250-9"             | UNKNOWN_ITEM_TYPE   | linkId
            "How many nights did you lie awake?" | ""                          | MISSING_ITEM        | sleepNights
            "answerOption"                  | "options"                        | MISSING_ITEM        | sleepNights
            "prefix": "B."                  | "enableWhen": [{"question": "sleepPills", "operator": "=", "answerCoding": {"code": "no"}}] | MISSING_ITEM | sleepPills
            "© Sleep Institute of Nowhere, licensed to this clinic." | ""      | MISSING_NOTICE      | licence
            /score-band"                    | /band"                           | GAP_IN_BANDS        | no bands for everybody
            "url": "severity"               | "url": "gender", "valueCode": "male" }, { "url": "severity" | GAP_IN_BANDS | no bands for everybody
            "Questionnaire"                 | "Observation"                    | NOT_A_QUESTIONNAIRE | Questionnaire
            "id": "sleep-check"             | "id": "Sleep Check"              | NOT_A_QUESTIONNAIRE | lower-case
            "title": "Sleep check",         | "title": "Sleep check" oops      | NOT_A_QUESTIONNAIRE | JSON
            """, quoteCharacter = '~')
    void namesWhatIsWrongAndWhere(String right, String wrong, Fault fault, String where) throws IOException {
        assertThat(sleep()).contains(right);
        var refused = catchThrowableOfType(InstrumentRefused.class, () -> read(sleep().replace(right, wrong)));

        assertThat(refused.problems()).anySatisfy(problem -> {
            assertThat(problem.fault()).isEqualTo(fault);
            assertThat(problem.toString()).contains(where);
        });
        assertThat(refused).hasMessageContaining("try.json");
    }

    @Test
    void saysEverythingThatIsWrongAtOnce() throws IOException {
        var twice = sleep().replace("\"value\": 10 }, \"high\"", "\"value\": 9 }, \"high\"")
                .replace("© Sleep Institute of Nowhere, licensed to this clinic.", "");

        assertThatThrownBy(() -> read(twice))
                .hasMessageContaining("OVERLAPPING_BANDS")
                .hasMessageContaining("MISSING_NOTICE");
    }

    @Test
    void findsWhatASiteBringsBesideWhatWeShip(@TempDir Path site) throws IOException {
        Files.writeString(site.resolve("sleep.json"), sleep());

        assertThat(from(site).find(new Instrument("sleep-check"))).isPresent();
        assertThat(from(site).find(Instrument.PHQ_9)).isPresent();
    }

    @Test
    void doesNotLetASiteRedefineWhatWeShip(@TempDir Path site) throws IOException {
        Files.writeString(site.resolve("sleep.json"), sleep().replace("\"id\": \"sleep-check\"", "\"id\": \"phq-9\""));

        assertThatThrownBy(() -> from(site))
                .isInstanceOf(InstrumentRefused.class)
                .hasMessageContaining("sleep.json")
                .hasMessageContaining("DUPLICATE_CODE at phq-9");
    }

    @Test
    void doesNotLeadToAnInstrumentNobodyDefines(@TempDir Path site) throws IOException {
        var lost = sleep().replace(
                        "{ \"url\": \"advice\", \"valueString\": \"Talk about sleep.\" }",
                        "{ \"url\": \"next\", \"valueCode\": \"sleep-long\" }");
        Files.writeString(site.resolve("sleep.json"), lost);

        assertThatThrownBy(() -> from(site)).hasMessageContaining("UNKNOWN_INSTRUMENT at sleep-long");
    }

    @Test
    void isNotRatedByARuleThatIsNotThere(@TempDir Path site) throws IOException {
        Files.writeString(site.resolve("sleep.json"), rated("rate-sleep"));

        assertThatThrownBy(() -> from(site)).hasMessageContaining("UNKNOWN_RULE at rate-sleep");
    }

    @Test
    void isRatedByARuleOfTheHouse(@TempDir Path site) throws IOException {
        Files.writeString(site.resolve("sleep.json"), rated("rate-anxiety"));

        assertThat(from(site).severity(new Instrument("sleep-check"), 5, null)).isEqualTo("mild");
    }

    @Test
    void isNotRatedByARuleAndByBands() throws IOException {
        var both =
                sleep().replaceFirst("\"extension\": \\[", "\"extension\": [" + RULE.formatted("rate-anxiety") + ",");

        assertThatThrownBy(() -> read(both)).hasMessageContaining("OVERLAPPING_BANDS at severity-rule");
    }

    /** The same instrument with its bands taken out and a decision named in their place. */
    private static String rated(String decision) throws IOException {
        return sleep().replaceAll("/score-band", "/kept-elsewhere")
                .replaceFirst("\"extension\": \\[", "\"extension\": [" + RULE.formatted(decision) + ",");
    }

    private static Instruments from(Path site) {
        return ShippedInstruments.with(new AssessmentSettings(site.toUri().toString(), Map.of()));
    }

    private static String sleep() throws IOException {
        return Files.readString(SLEEP);
    }

    private static InstrumentDefinition read(String json) throws IOException {
        return ReadInstrument.from("try.json", new ByteArrayInputStream(json.getBytes(StandardCharsets.UTF_8)));
    }
}
