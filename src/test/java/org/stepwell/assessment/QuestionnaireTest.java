package org.stepwell.assessment;

import static java.util.Arrays.asList;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.stepwell.workflow.Answers;
import org.stepwell.workflow.InvalidAnswer;

class QuestionnaireTest {

    private static final List<String> NO = List.of("no", "no", "no", "no");

    @Test
    void addsUpItsItems() {
        assertThat(phq9(3, 3, 3, 3, 3, 3, 3, 3, 0).total()).contains(24);
        assertThat(phq9(0, 0, 0, 0, 0, 0, 0, 0, 0).total()).contains(0);
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
        assertThat(Questionnaire.of(Instrument.AUDIT_C, asList(4, 4, null)).total())
                .isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void refusesAnAnswerOutOfRangeAtItsField(Instrument instrument) {
        var items = new java.util.ArrayList<Integer>(java.util.Collections.nCopies(instrument.itemCount(), 0));
        items.set(1, instrument.itemMaximum() + 1);

        assertThatThrownBy(() -> Questionnaire.of(instrument, items))
                .isInstanceOfSatisfying(InvalidAnswer.class, refused -> assertThat(refused.field())
                        .isEqualTo(instrument.answerKey(2)));
    }

    @Test
    void refusesANegativeAnswerAndAMissingRow() {
        assertThatThrownBy(() -> phq9(0, 0, 0, 0, -1, 0, 0, 0, 0)).isInstanceOf(InvalidAnswer.class);
        assertThatThrownBy(() -> Questionnaire.of(Instrument.GAD_7, List.of(0, 0, 0)))
                .isInstanceOf(InvalidAnswer.class);
    }

    @Test
    void isNotTakenWithoutTheSafetyQuestionsThatItem9AsksFor() {
        assertThatThrownBy(() -> phq9(0, 0, 0, 0, 0, 0, 0, 0, 1))
                .isInstanceOfSatisfying(InvalidAnswer.class, refused -> assertThat(refused.field())
                        .isEqualTo("asq1"));
    }

    @ParameterizedTest
    @CsvSource({
        "no,      ,   NEGATIVE",
        "yes,     no, POSITIVE",
        "yes,     yes,ACUTE",
        "refused, no, POSITIVE",
        "refused, yes,ACUTE",
    })
    void readsTheSafetyQuestions(String first, String rightNow, SuicideScreen verdict) {
        assertThat(new Asq(List.of(first, "no", "no", "no"), rightNow).verdict())
                .isEqualTo(verdict);
        assertThat(new Asq(List.of("no", "no", "no", first), rightNow).verdict())
                .isEqualTo(verdict);
    }

    @Test
    void asksAllSafetyQuestionsOrNone() {
        assertThat(Asq.notAsked().verdict()).isEqualTo(SuicideScreen.NONE);
        assertThatThrownBy(() -> new Asq(List.of("no", "no", "no"), null)).isInstanceOf(InvalidAnswer.class);
        assertThatThrownBy(() -> new Asq(List.of("yes", "no", "no", "no"), null))
                .isInstanceOf(InvalidAnswer.class);
        assertThatThrownBy(() -> new Asq(List.of("maybe", "no", "no", "no"), "no"))
                .isInstanceOf(InvalidAnswer.class);
    }

    @Test
    void readsItselfFromAForm() {
        var form = Sheets.phq9Form(12, 2, "no", null);
        form.put("phq9Difficulty", 2);

        var sheet = Questionnaire.from(Instrument.PHQ_9, Answers.of(form));

        assertThat(sheet.total()).contains(14);
        assertThat(sheet.harmItem()).contains(2);
        assertThat(sheet.difficulty()).isEqualTo(2);
        assertThat(sheet.asq().verdict()).isEqualTo(SuicideScreen.NEGATIVE);
    }

    @Test
    void isBlankWhenNothingWasAnswered() {
        assertThat(Questionnaire.from(Instrument.GAD_7, Answers.of(java.util.Map.of()))
                        .isBlank())
                .isTrue();
    }

    private static Questionnaire phq9(Integer... items) {
        var asked = items[8] == null || items[8] == 0;
        return Questionnaire.phq9(asList(items), null, asked ? new Asq(NO, null) : Asq.notAsked());
    }
}
