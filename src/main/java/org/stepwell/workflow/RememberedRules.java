package org.stepwell.workflow;

import camundajar.impl.scala.util.Either;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.camunda.bpm.dmn.feel.impl.scala.ScalaFeelEngine;
import org.camunda.bpm.dmn.feel.impl.scala.function.CustomFunctionTransformer;
import org.camunda.bpm.engine.variable.context.VariableContext;
import org.camunda.bpm.engine.variable.value.TypedValue;
import org.camunda.feel.FeelEngine;
import org.camunda.feel.FeelEngine.Failure;
import org.camunda.feel.syntaxtree.ParsedExpression;
import org.camunda.feel.valuemapper.ValueMapper.CompositeValueMapper;
import org.springframework.util.ConcurrentReferenceHashMap;

/**
 * Reads each cell of a rule once, and asks it once for each value. The engine parses every cell at every evaluation and
 * gathers all functions of the language for it, which for the medicines of one person, held against each other pair by
 * pair, took longer than everything else together.
 */
class RememberedRules extends ScalaFeelEngine {

    /** Nothing but literals: no name, no function, so nothing but the value it is held against can change the answer. */
    static final Pattern LITERALS =
            Pattern.compile("(?:\"[^\"\\\\]*\"|-?\\d+(?:\\.\\d+)?|true|false|null|not|\\.\\.|[()\\[\\],<>=\\s])+");

    private final Map<Asked, Boolean> answers = new ConcurrentReferenceHashMap<>();
    private final Map<String, Object> literals = new ConcurrentReferenceHashMap<>();

    RememberedRules() {
        super(List.of());
    }

    /** A cell of literals, and the value it is held against. */
    private record Asked(String cell, Object value) {}

    @Override
    public boolean evaluateSimpleUnaryTests(String cell, String input, VariableContext variables) {
        var value = variables.resolve(input);
        return (isPlain(value) || isNothing(value)) && LITERALS.matcher(cell).matches()
                ? answers.computeIfAbsent(
                        new Asked(cell, value.getValue()),
                        asked -> super.evaluateSimpleUnaryTests(cell, input, variables))
                : super.evaluateSimpleUnaryTests(cell, input, variables);
    }

    /** A name stands for its value, and literals for themselves. */
    @Override
    @SuppressWarnings("unchecked")
    public <T> T evaluateSimpleExpression(String text, VariableContext variables) {
        if (LITERALS.matcher(text).matches()) {
            return (T) literals.computeIfAbsent(text, literal -> super.evaluateSimpleExpression(literal, variables));
        }
        var named = variables.resolve(text);
        if (isNothing(named)) {
            return null;
        }
        if (isPlain(named) && !(named.getValue() instanceof Number)) {
            return (T) named.getValue();
        }
        return named != null && named.getValue() instanceof Integer number
                ? (T) Long.valueOf(number)
                : super.evaluateSimpleExpression(text, variables);
    }

    private static boolean isNothing(TypedValue value) {
        return value != null && value.getValue() == null;
    }

    private static boolean isPlain(TypedValue value) {
        return value != null
                && (value.getValue() instanceof String
                        || value.getValue() instanceof Number
                        || value.getValue() instanceof Boolean);
    }

    @Override
    protected FeelEngine buildFeelEngine(CustomFunctionTransformer functions, CompositeValueMapper values) {
        return new Remembering(super.buildFeelEngine(functions, values));
    }

    /** Keeps what was parsed for as long as there is memory for it; a cell's text says all about it. */
    private static final class Remembering extends FeelEngine {

        private final Map<String, Either<Failure, ParsedExpression>> expressions = new ConcurrentReferenceHashMap<>();
        private final Map<String, Either<Failure, ParsedExpression>> tests = new ConcurrentReferenceHashMap<>();

        Remembering(FeelEngine engine) {
            super(engine.functionProvider(), engine.valueMapper(), engine.configuration(), engine.clock());
        }

        @Override
        public Either<Failure, ParsedExpression> parseExpression(String text) {
            return expressions.computeIfAbsent(text, super::parseExpression);
        }

        @Override
        public Either<Failure, ParsedExpression> parseUnaryTests(String text) {
            return tests.computeIfAbsent(text, super::parseUnaryTests);
        }
    }
}
