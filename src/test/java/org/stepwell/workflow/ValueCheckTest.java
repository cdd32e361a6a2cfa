package org.stepwell.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** One question at a time: which answers it takes and what it says to the others. */
class ValueCheckTest {

    private static final String LINE = "{'type':'textfield','id':'q','key':'q'}";
    private static final String PAGE = "{'type':'textarea','id':'q','key':'q','validate':{'maxLength':4000}}";
    private static final String CODE =
            "{'type':'textfield','id':'q','key':'q','description':'Such as F32.1.','validate':{'pattern':'^[A-Z][0-9]{2}$','minLength':3}}";
    private static final String MINUTES =
            "{'type':'number','id':'q','key':'q','decimalDigits':0,'validate':{'min':0,'max':480}}";
    private static final String ITEM =
            "{'type':'radio','id':'q','key':'q','values':[{'label':'No','value':0},{'label':'Some','value':2},{'label':'Yes','value':3}]}";
    private static final String WORD = "{'type':'select','id':'q','key':'q','valuesKey':'words'}";
    private static final String WORDS = "{'type':'checklist','id':'q','key':'q','valuesKey':'words'}";
    private static final String TICK = "{'type':'checkbox','id':'q','key':'q'}";
    private static final String DAY = "{'type':'datetime','subtype':'date','id':'q','key':'q'}";
    private static final String MOMENT = "{'type':'datetime','subtype':'datetime','id':'q','key':'q'}";
    private static final Map<String, Object> DATA = Map.of("words", List.of(Map.of("value", "red"), "blue"));

    private final FormValidator validator = new FormValidator();

    @Test
    void takesAnswersOfEachKind() {
        assertThat(kept(LINE, "x".repeat(200))).isEqualTo("x".repeat(200));
        assertThat(kept(PAGE, "x".repeat(4000))).isEqualTo("x".repeat(4000));
        assertThat(kept(PAGE, "Zoë 😀\nnext line")).isEqualTo("Zoë 😀\nnext line");
        assertThat(kept(CODE, "F32")).isEqualTo("F32");
        assertThat(kept(MINUTES, 480)).isEqualTo(480);
        assertThat(kept(MINUTES, 30.0)).isEqualTo(30);
        assertThat(kept(ITEM, 2)).isEqualTo(2);
        assertThat(kept(WORD, "red")).isEqualTo("red");
        assertThat(kept(WORDS, List.of("blue", "red", "blue"))).isEqualTo(List.of("blue", "red"));
        assertThat(kept(TICK, false)).isEqualTo(false);
        assertThat(kept(DAY, "2028-02-29")).isEqualTo("2028-02-29");
        assertThat(kept(MOMENT, "2026-03-31T14:30")).isEqualTo("2026-03-31T14:30");
    }

    static List<Object> wrongScores() {
        return List.of(4, 1, -1, 2.5, "2", true, List.of(2), Map.of(), Double.NaN, Double.POSITIVE_INFINITY);
    }

    @ParameterizedTest
    @MethodSource("wrongScores")
    void refusesAScoreThatIsNotOffered(Object answer) {
        assertThat(refusal(ITEM, answer)).isEqualTo("Choose one of the answers offered.");
    }

    static List<Object> wrongNumbers() {
        return List.of(
                -1, 481, 2.5, "2", true, List.of(2), Double.NaN, Double.NEGATIVE_INFINITY, 1e300, Long.MAX_VALUE);
    }

    @ParameterizedTest
    @MethodSource("wrongNumbers")
    void refusesANumberOutsideItsRange(Object answer) {
        assertThat(refusal(MINUTES, answer)).isEqualTo("Enter a whole number from 0 to 480.");
    }

    @Test
    void refusesTextThatIsTooLong() {
        assertThat(refusal(PAGE, "x".repeat(4001))).isEqualTo("Use 4,000 characters or fewer; these are 4,001.");
        assertThat(refusal(LINE, "x".repeat(201))).isEqualTo("Use 200 characters or fewer; these are 201.");
    }

    @Test
    void refusesTextOfAnotherForm() {
        assertThat(refusal(CODE, "f32")).isEqualTo("Write it in the usual form. Such as F32.1.");
        assertThat(refusal(CODE, "F3")).isEqualTo("Use at least 3 characters.");
        assertThat(refusal(LINE, 5)).isEqualTo("Enter text.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"nul \0 inside", "half \uD83D only"})
    void refusesTextThatCannotBeKept(String text) {
        assertThat(refusal(PAGE, text)).contains("character that cannot be kept");
    }

    static List<Object> wrongChoices() {
        return Arrays.asList("green", List.of("red", "green"), List.of(List.of("red")), Map.of("value", "red"));
    }

    @ParameterizedTest
    @MethodSource("wrongChoices")
    void refusesAChoiceNobodyOffered(Object answer) {
        assertThat(refusal(WORD, answer)).isEqualTo("Choose one of the answers offered.");
        assertThat(refusal(WORDS, answer)).isNotNull();
        assertThat(validator
                        .check(Forms.asking(WORD), Map.of("q", "red"), Map.of())
                        .passed())
                .isFalse();
    }

    @Test
    void refusesAHoleInAChecklist() {
        var hole = new ArrayList<Object>();
        hole.add(null);
        assertThat(refusal(WORDS, hole)).isEqualTo("Choose one of the answers offered.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2026-02-29",
                "2026-13-01",
                "31.03.2026",
                "0000-01-01",
                "9999-12-31",
                "+999999999-12-31",
                "2026-03-31T14:30",
                "tomorrow"
            })
    void refusesADayThatIsNotInTheCalendar(String day) {
        assertThat(refusal(DAY, day)).isEqualTo("Enter a date of the calendar, such as 2026-03-31.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"2026-03-31", "2026-03-31T24:30", "2026-02-29T10:00", "2026-03-31T14:30Z", "1066-10-14T09:00"})
    void refusesATimeThatIsNone(String moment) {
        assertThat(refusal(MOMENT, moment)).startsWith("Enter a date and a time");
    }

    @Test
    void refusesAnEmptyAnswerOnlyWhereOneIsNeeded() {
        for (String question : List.of(LINE, PAGE, CODE, MINUTES, ITEM, WORD, WORDS, TICK, DAY, MOMENT)) {
            var needed = required(question);
            assertThat(check(question, null).answers()).as(question).isEmpty();
            assertThat(check(question, null).passed()).as(question).isTrue();
            assertThat(check(needed, null).errors()).as(needed).hasSize(1);
            assertThat(check(needed, "  ").errors()).as(needed).hasSize(1);
        }
        assertThat(refusal(required(TICK), false)).isEqualTo("Tick this to go on.");
        assertThat(refusal(required(WORDS), List.of())).isEqualTo("Tick at least one.");
        assertThat(refusal(TICK, "yes")).isEqualTo("Tick this or leave it open.");
    }

    private static String required(String question) {
        return question.contains("'validate':{")
                ? question.replace("'validate':{", "'validate':{'required':true,")
                : question.replace("'key':'q'", "'key':'q','validate':{'required':true}");
    }

    private Object kept(String question, Object answer) {
        var check = check(question, answer);
        assertThat(check.errors()).isEmpty();
        return check.answers().get("q");
    }

    private String refusal(String question, Object answer) {
        var check = check(question, answer);
        assertThat(check.answers()).isEmpty();
        assertThat(check.errors()).extracting(FieldError::field).containsExactly("q");
        return check.errors().get(0).message();
    }

    private FormCheck check(String question, Object answer) {
        var submitted = new HashMap<String, Object>();
        submitted.put("q", answer);
        return validator.check(Forms.asking(question), submitted, DATA);
    }
}
