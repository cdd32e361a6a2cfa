package org.stepwell.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.camunda.bpm.dmn.feel.impl.scala.ScalaFeelEngine;
import org.camunda.bpm.engine.variable.Variables;
import org.camunda.bpm.engine.variable.context.VariableContext;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is remembered of a cell answers as the engine itself would, and only where nothing else can change it. */
class RememberedRulesTest {

    private final RememberedRules remembered = new RememberedRules();
    private final ScalaFeelEngine stock = new ScalaFeelEngine(List.of());

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            "phq-9"                | phq-9 | gad-7
            "a", "b"               | b     | c
            not("a", "b")          | c     | a
            not("a")               | b     | a
            >= 10                  | 10    | 9
            < 5                    | 4     | 5
            [5..9]                 | 9     | 10
            (5..9]                 | 6     | 5
            not([0..4])            | 5     | 4
            1, [3..4]              | 3     | 2
            -1                     | -1    | 1
            true                   | true  | false
            """)
    void answersLikeTheEngineEachTimeItIsAsked(String cell, String fits, String doesNot) {
        for (int time = 0; time < 2; time++) {
            assertThat(remembered(cell, value(fits), 0))
                    .as("%s of %s", cell, fits)
                    .isTrue();
            assertThat(remembered(cell, value(doesNot), 0))
                    .as("%s of %s", cell, doesNot)
                    .isFalse();
        }
        assertThat(stock(cell, value(fits))).isTrue();
        assertThat(stock(cell, value(doesNot))).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"null", "not(null)", "\"a\"", "not(\"a\")", ">= 10", "[5..9]", "not([0..4])", "true"})
    void answersLikeTheEngineWhereNothingIsKnown(String cell) {
        for (int time = 0; time < 2; time++) {
            assertThat(remembered(cell, null, 0)).as(cell).isEqualTo(stock(cell, null));
        }
    }

    @Test
    void asksAgainWhereAnotherInputHasItsSay() {
        assertThat(remembered("> other", 5, 4)).isTrue();
        assertThat(remembered("> other", 5, 6)).isFalse();
    }

    @Test
    void tellsANumberFromItsSpelling() {
        assertThat(remembered("10", 10, 0)).isTrue();
        assertThat(remembered("10", "10", 0)).isFalse();
        assertThat(remembered("\"10\"", "10", 0)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"graduated\"", "true", "14", "-2.5", "it", "other", "it + 1", "nobody", "null"})
    void readsAnExpressionLikeTheEngine(String text) {
        for (Object value : new Object[] {5, -5, "five", true, null}) {
            var expected = stock.<Object>evaluateSimpleExpression(text, context(value, 7));
            for (int time = 0; time < 2; time++) {
                assertThat(remembered.<Object>evaluateSimpleExpression(text, context(value, 7)))
                        .as("%s with %s", text, value)
                        .isEqualTo(expected);
            }
        }
    }

    private boolean remembered(String cell, Object value, int other) {
        return remembered.evaluateSimpleUnaryTests(cell, "it", context(value, other));
    }

    private boolean stock(String cell, Object value) {
        return stock.evaluateSimpleUnaryTests(cell, "it", context(value, 0));
    }

    private static VariableContext context(Object value, int other) {
        return Variables.createVariables()
                .putValue("it", value)
                .putValue("other", other)
                .asVariableContext();
    }

    private static Object value(String text) {
        return switch (text) {
            case "true", "false" -> Boolean.valueOf(text);
            default -> text.matches("-?\\d+") ? (Object) Integer.valueOf(text) : text;
        };
    }
}
