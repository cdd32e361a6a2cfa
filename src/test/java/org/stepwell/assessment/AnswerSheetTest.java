package org.stepwell.assessment;

import static java.util.Arrays.asList;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.stepwell.workflow.Answers;
import org.stepwell.workflow.InvalidAnswer;

/** The one scorer, on every instrument we ship. */
class AnswerSheetTest {

    private static final List<String> NO = List.of("no", "no", "no", "no");

    static Stream<InstrumentDefinition> shipped() {
        return ShippedInstruments.all().all().stream();
    }

    @Test
    void addsUpItsItems() {
        assertThat(phq9(3, 3, 3, 3, 3, 3, 3, 3, 0).total()).contains(24);
        assertThat(phq9(0, 0, 0, 0, 0, 0, 0, 0, 0).total()).contains(0);
    }

    @ParameterizedTest
    @MethodSource("shipped")
    void goesFromNothingToTheHighestTotal(InstrumentDefinition definition) {
        assertThat(filled(definition, false).total()).contains(0);
        assertThat(filled(definition, true).total()).contains(definition.maximum());
    }

    @ParameterizedTest
    @MethodSource("shipped")
    void refusesWhatIsNoAnswerOfAnItemAtItsField(InstrumentDefinition definition) {
        definition.items().stream().filter(InstrumentItem::isQuestion).forEach(item -> {
            for (Object wrong : new Object[] {item.maximum() + 1, -1, 300, "perhaps"}) {
                var answers = answers(definition, true);
                answers.put(item.key(), wrong);
                if (item.gate().opens(answers) || item.gate().isAlwaysOpen()) {
                    assertThatThrownBy(() -> AnswerSheet.of(definition, Answers.of(answers)))
                            .as(item.key() + " " + wrong)
                            .isInstanceOf(InvalidAnswer.class);
                }
            }
        });
    }

    @ParameterizedTest
    @MethodSource("shipped")
    void toleratesAsManyMissingItemsAsItSays(InstrumentDefinition definition) {
        var answers = answers(definition, false);
        var items = definition.scored();
        for (int missing = 0; missing < items.size() && !definition.instrument().equals(Instrument.ASQ); missing++) {
            assertThat(AnswerSheet.of(definition, Answers.of(answers)).total().isPresent())
                    .as("%d missing", missing)
                    .isEqualTo(missing <= definition.missingAllowed());
            answers.remove(items.get(items.size() - 1 - missing).key());
        }
    }

    @ParameterizedTest
    @MethodSource("shipped")
    void isBlankWhenNothingWasAnswered(InstrumentDefinition definition) {
        var sheet = AnswerSheet.of(definition, Answers.of(Map.of()));

        assertThat(sheet.isBlank()).isTrue();
        assertThat(sheet.total()).isEmpty();
    }

    @Test
    void estimatesOneOrTwoMissingItemsByTheMeanOfTheOthers() {
        assertThat(phq9(2, 2, 2, 2, 2, 2, 2, null, 0).total()).contains(16);
        assertThat(phq9(1, 1, 1, 1, 1, 1, 1, null, null).total()).contains(9);
        assertThat(phq9(1, 0, 0, 0, 0, 0, 0, null, null).total()).contains(1);
    }

    @Test
    void givesNoTotalWhenThreeItemsAreMissing() {
        assertThat(phq9(2, 2, 2, 2, 2, 2, null, null, null).total()).isEmpty();
    }

    @Test
    void estimatesNothingInAShortInstrument() {
        assertThat(sheet(Instrument.AUDIT_C, Map.of("auditc1", 4, "auditc2", 4)).total())
                .isEmpty();
    }

    @Test
    void isNotTakenWithoutTheSafetyQuestionsThatItem9AsksFor() {
        assertThatThrownBy(() -> phq9(0, 0, 0, 0, 0, 0, 0, 0, 1))
                .isInstanceOfSatisfying(InvalidAnswer.class, refused -> assertThat(refused.field())
                        .isEqualTo("asq1"));
    }

    @ParameterizedTest
    @CsvSource({
        "no,      ,   NEGATIVE, 0",
        "yes,     no, POSITIVE, 1",
        "yes,     yes,ACUTE,    1",
        "yes,     refused,ACUTE,1",
        "refused, no, POSITIVE, 1",
        "refused, yes,ACUTE,    1",
    })
    void readsTheSafetyQuestions(String one, String rightNow, SuicideScreen verdict, int total) {
        for (int question = 1; question <= 4; question++) {
            var answers = new HashMap<String, Object>(Map.of("asq1", "no", "asq2", "no", "asq3", "no", "asq4", "no"));
            answers.put("asq" + question, one);
            answers.put("asq5", rightNow);
            var sheet = sheet(Instrument.ASQ, answers);
            assertThat(sheet.asq().verdict()).isEqualTo(verdict);
            assertThat(sheet.total()).contains(total);
        }
    }

    @Test
    void asksAllSafetyQuestionsOrNone() {
        assertThat(Asq.notAsked().verdict()).isEqualTo(SuicideScreen.NONE);
        assertThatThrownBy(() -> new Asq(List.of("no", "no", "no"), null)).isInstanceOf(InvalidAnswer.class);
        assertThatThrownBy(() -> new Asq(List.of("yes", "no", "no", "no"), null))
                .isInstanceOf(InvalidAnswer.class);
        assertThatThrownBy(() -> new Asq(List.of("maybe", "no", "no", "no"), "no"))
                .isInstanceOf(InvalidAnswer.class);
        assertThat(new Asq(NO, null).verdict()).isEqualTo(SuicideScreen.NEGATIVE);
    }

    @Test
    void countsNoTraumaAsACompleteZero() {
        assertThat(sheet(Instrument.PC_PTSD_5, Map.of("pcptsdTrauma", 0)).total())
                .contains(0);
        assertThat(sheet(Instrument.PC_PTSD_5, Map.of("pcptsdTrauma", 0, "pcptsdItem1", 1))
                        .total())
                .contains(0);
    }

    @Test
    void doesNotScoreTraumaBeforeTheGateIsAnsweredOrWithALineOpen() {
        assertThat(sheet(Instrument.PC_PTSD_5, Map.of("pcptsdItem1", 1)).isBlank())
                .isTrue();
        var open = answers(ShippedInstruments.all().of(Instrument.PC_PTSD_5), true);
        open.remove("pcptsdItem5");
        assertThat(sheet(Instrument.PC_PTSD_5, open).total()).isEmpty();
    }

    @Test
    void readsItselfFromAForm() {
        var form = Sheets.phq9Form(12, 2, "no", null);
        form.put("phq9Difficulty", 2);

        var sheet = sheet(Instrument.PHQ_9, form);

        assertThat(sheet.total()).contains(14);
        assertThat(sheet.unscored()).containsExactly(2);
        assertThat(sheet.asq().verdict()).isEqualTo(SuicideScreen.NEGATIVE);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2,2,2,2,2,0,0,0,0 | MAJOR
            2,0,2,2,2,0,0,0,1 | MAJOR
            0,2,2,2,2,0,0,0,1 | MAJOR
            2,0,2,2,2,0,0,0,0 | OTHER
            2,0,2,0,0,0,0,0,0 | OTHER
            2,0,0,0,0,0,0,0,0 | NONE
            1,1,2,2,2,2,2,2,3 | NONE
            1,1,1,1,1,1,1,1,0 | NONE
            """)
    void suggestsASyndromeOnlyWithInterestOrMoodAmongTheSymptoms(String items, DepressiveSyndrome syndrome) {
        assertThat(DepressiveSyndrome.of(
                        Stream.of(items.split(",")).map(Integer::valueOf).toList()))
                .isEqualTo(syndrome);
    }

    @Test
    void suggestsNoSyndromeFromLinesLeftOpen() {
        assertThat(DepressiveSyndrome.of(asList(2, 2, 2, 2, null, null, 0, 0, null)))
                .isEqualTo(DepressiveSyndrome.OTHER);
        assertThat(DepressiveSyndrome.of(new ArrayList<>(Collections.nCopies(9, null))))
                .isEqualTo(DepressiveSyndrome.NONE);
    }

    static Map<String, Object> answers(InstrumentDefinition definition, boolean highest) {
        var answers = new HashMap<String, Object>();
        definition.items().stream()
                .filter(InstrumentItem::isQuestion)
                .forEach(item -> answers.put(
                        item.key(),
                        value(item, highest || !item.scored() && !item.gate().isAlwaysOpen())));
        if (highest && !definition.instrument().equals(Instrument.ASQ)) {
            answers.putAll(Map.of("asq1", "no", "asq2", "no", "asq3", "no", "asq4", "no"));
        }
        if (definition.items().stream().anyMatch(item -> item.key().equals("pcptsdTrauma"))) {
            answers.put("pcptsdTrauma", 1);
        }
        return answers;
    }

    private static Object value(InstrumentItem item, boolean highest) {
        return item.choices().stream()
                .filter(choice -> choice.weight() == (highest ? item.maximum() : 0))
                .findFirst()
                .orElseThrow()
                .value();
    }

    private static AnswerSheet filled(InstrumentDefinition definition, boolean highest) {
        return AnswerSheet.of(definition, Answers.of(answers(definition, highest)));
    }

    private static AnswerSheet sheet(Instrument instrument, Map<String, Object> answers) {
        return AnswerSheet.of(ShippedInstruments.all().of(instrument), Answers.of(answers));
    }

    private static AnswerSheet phq9(Integer... items) {
        var answers = new HashMap<String, Object>();
        for (int i = 0; i < items.length; i++) {
            answers.put("phq9Item" + (i + 1), items[i]);
        }
        return sheet(Instrument.PHQ_9, answers);
    }
}
