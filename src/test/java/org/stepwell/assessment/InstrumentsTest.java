package org.stepwell.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.stepwell.patient.Gender;

/** What each instrument we ship asks and what its totals mean, edge by edge (clinical rules 3.1 and 3.2). */
class InstrumentsTest {

    private final Instruments instruments = ShippedInstruments.all();

    static Stream<InstrumentDefinition> shipped() {
        return ShippedInstruments.all().all().stream();
    }

    @Test
    void areThoseWeMayShip() {
        assertThat(shipped().map(one -> one.instrument().code()))
                .containsExactlyInAnyOrder(
                        "caregiver-strain",
                        "phq-9",
                        "phq-2",
                        "gad-7",
                        "gad-2",
                        "audit-c",
                        "pc-ptsd-5",
                        "asq",
                        "social-needs");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            phq-9     | 44261-6 | 44250-9 44255-8 44259-0 44254-1 44251-7 44258-2 44252-5 44253-3 44260-8 69722-7 | 27
            phq-2     | 55758-7 | 44250-9 44255-8                                                                 | 6
            gad-7     | 70274-6 | 69725-0 68509-9 69733-4 69734-2 69735-9 69689-8 69736-7                         | 21
            gad-2     |         | 69725-0 68509-9                                                                 | 6
            audit-c   | 75626-2 | 68518-0 68519-8 68520-6                                                         | 12
            pc-ptsd-5 |         |                                                                                 | 5
            asq       |         |                                                                                 | 4
            """)
    void carryTheirCodesInOrder(String instrument, String total, String items, int maximum) {
        var definition = instruments.of(new Instrument(instrument));

        assertThat(definition.loinc()).isEqualTo(total);
        assertThat(definition.items().stream()
                        .filter(item -> item.loinc() != null)
                        .map(InstrumentItem::loinc))
                .isEqualTo(items == null ? List.of() : List.of(items.split(" ")));
        assertThat(definition.maximum()).isEqualTo(maximum);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            phq-9   | 0 4 minimal, 5 9 mild, 10 14 moderate, 15 19 moderately-severe, 20 27 severe
            gad-7   | 0 4 minimal, 5 9 mild, 10 14 moderate, 15 21 severe
            phq-2   | 0 2 negative, 3 6 positive
            gad-2   | 0 2 negative, 3 6 positive
            asq     | 0 0 negative, 1 4 positive
            social-needs | 0 0 negative, 1 6 positive
            """)
    void bandTheirTotalsFromEdgeToEdge(String instrument, String bands) {
        for (String band : bands.split(", ")) {
            var words = band.split(" ");
            for (int total : new int[] {Integer.parseInt(words[0]), Integer.parseInt(words[1])}) {
                assertThat(instruments
                                .band(new Instrument(instrument), total, Gender.OTHER)
                                .severity())
                        .as("%s %d", instrument, total)
                        .isEqualTo(words[2]);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("shipped")
    void giveEveryPossibleTotalABandWithItsSource(InstrumentDefinition definition) {
        for (Gender gender : Gender.values()) {
            assertThat(IntStream.rangeClosed(0, definition.maximum())
                            .mapToObj(total -> instruments.band(definition.instrument(), total, gender)))
                    .allSatisfy(band -> assertThat(band.source()).isNotBlank());
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            FEMALE  | 2  | negative |
            FEMALE  | 3  | positive | limits
            OTHER   | 3  | positive | limits
            UNKNOWN | 2  | negative |
            UNKNOWN | 3  | positive | limits
            MALE    | 3  | negative |
            MALE    | 4  | positive | limits
            MALE    | 5  | positive | Brief counselling is due
            FEMALE  | 4  | positive | limits
            FEMALE  | 5  | positive | Brief counselling is due
            FEMALE  | 7  | positive | Brief counselling is due
            MALE    | 7  | positive | Brief counselling is due
            MALE    | 8  | positive | specialty
            FEMALE  | 8  | positive | specialty
            UNKNOWN | 12 | positive | specialty
            """)
    void readAlcoholByTheCutForTheSex(Gender gender, int total, String severity, String advice) {
        var band = instruments.band(Instrument.AUDIT_C, total, gender);

        assertThat(band.severity()).isEqualTo(severity);
        assertThat(Optional.ofNullable(band.advice()).orElse("")).contains(advice == null ? "" : advice);
        assertThat(band.advice() == null).isEqualTo(advice == null);
    }

    @ParameterizedTest
    @CsvSource({"2, negative, negative", "3, positive, negative", "4, positive, positive", "5, positive, positive"})
    void readTraumaByBothCutsAndGoByTheOneConfigured(int total, String sensitive, String efficient) {
        var efficientHere = ShippedInstruments.withCuts(Map.of("pc-ptsd-5", "efficient"));

        assertThat(instruments.byEveryCut(Instrument.PC_PTSD_5, total, Gender.MALE))
                .hasEntrySatisfying(
                        "sensitive", band -> assertThat(band.severity()).isEqualTo(sensitive))
                .hasEntrySatisfying(
                        "efficient", band -> assertThat(band.severity()).isEqualTo(efficient));
        assertThat(instruments.band(Instrument.PC_PTSD_5, total, null).severity())
                .isEqualTo(sensitive);
        assertThat(efficientHere.band(Instrument.PC_PTSD_5, total, null).severity())
                .isEqualTo(efficient);
        assertThat(instruments.byEveryCut(Instrument.PHQ_9, total, null)).isEmpty();
    }

    @Test
    void knowNoCutThatIsNotDefined() {
        assertThatThrownBy(() -> ShippedInstruments.withCuts(Map.of("pc-ptsd-5", "strict")))
                .hasMessageContaining("pc-ptsd-5")
                .hasMessageContaining("strict");
    }

    @Test
    void leadFromTheShortOneToTheLongOne() {
        assertThat(instruments.band(Instrument.PHQ_2, 3, null).next()).isEqualTo(Instrument.PHQ_9);
        assertThat(instruments.band(Instrument.PHQ_2, 2, null).next()).isNull();
        assertThat(instruments.band(Instrument.GAD_2, 3, null).next()).isEqualTo(Instrument.GAD_7);
        assertThat(instruments.band(Instrument.GAD_2, 2, null).next()).isNull();
    }

    @ParameterizedTest
    @CsvSource({
        "phq-9,Pfizer",
        "phq-2,Pfizer",
        "gad-7,Pfizer",
        "gad-2,Pfizer",
        "audit-c,World Health Organization",
        "asq,National Institute of Mental Health",
        "pc-ptsd-5,Veterans Affairs"
    })
    void keepTheirLicenceNoticeAndShowItInTheForm(String instrument, String owner) {
        assertThat(instruments.of(new Instrument(instrument)).notice()).contains(owner);
        assertThat(ShippedInstruments.fields().group(instrument).toString()).contains(owner);
    }

    @Test
    void askTheSafetyQuestionsWithItem9() {
        assertThat(ShippedInstruments.fields().group("phq-9").toString())
                .contains("phq9Item9 = 1 or phq9Item9 = 2 or phq9Item9 = 3", "asq4", "better off if you were dead");
        assertThat(ShippedInstruments.fields().group("phq-2").toString()).doesNotContain("asq1");
    }
}
