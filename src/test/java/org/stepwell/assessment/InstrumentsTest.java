package org.stepwell.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
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
                assertThat(instruments.severity(new Instrument(instrument), total, Gender.OTHER))
                        .as("%s %d", instrument, total)
                        .isEqualTo(words[2]);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("shipped")
    void giveEveryPossibleTotalASeverity(InstrumentDefinition definition) {
        for (Gender gender : Gender.values()) {
            assertThat(IntStream.rangeClosed(0, definition.maximum())
                            .mapToObj(total -> instruments.severity(definition.instrument(), total, gender)))
                    .doesNotContainNull();
        }
    }

    @ParameterizedTest
    @MethodSource("shipped")
    void nameTheSourceOfEveryBand(InstrumentDefinition definition) {
        assertThat(definition.scales()).flatExtracting(ScoreScale::bands).allSatisfy(band -> assertThat(band.source())
                .isNotBlank());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            phq-9 | minimal           |
            phq-9 | mild              | repeat in 2 to 4 weeks
            phq-9 | moderately-severe | Active treatment
            phq-9 | severe            | expedited referral
            gad-7 | severe            | Active treatment
            """)
    void adviseWhatUsuallyFollowsFromASeverity(String instrument, String severity, String advice) {
        var said = instruments.advice(new Instrument(instrument), 0, severity, null);

        assertThat(said.orElse("")).contains(advice == null ? "" : advice);
        assertThat(said.isPresent()).isEqualTo(advice != null);
    }

    @Test
    void refuseATotalTheirRuleDoesNotKnow() {
        assertThatThrownBy(() -> instruments.severity(Instrument.PHQ_9, 300, null))
                .hasMessageContaining("rate-depression")
                .hasMessageContaining("300");
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
        var said = instruments.advice(Instrument.AUDIT_C, total, severity, gender);

        assertThat(instruments.severity(Instrument.AUDIT_C, total, gender)).isEqualTo(severity);
        assertThat(said.orElse("")).contains(advice == null ? "" : advice);
        assertThat(said.isEmpty()).isEqualTo(advice == null);
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
        assertThat(instruments.severity(Instrument.PC_PTSD_5, total, null)).isEqualTo(sensitive);
        assertThat(efficientHere.severity(Instrument.PC_PTSD_5, total, null)).isEqualTo(efficient);
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
        assertThat(instruments.next(Instrument.PHQ_2, 3, null)).contains(Instrument.PHQ_9);
        assertThat(instruments.next(Instrument.PHQ_2, 2, null)).isEmpty();
        assertThat(instruments.next(Instrument.GAD_2, 3, null)).contains(Instrument.GAD_7);
        assertThat(instruments.next(Instrument.GAD_2, 2, null)).isEmpty();
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
