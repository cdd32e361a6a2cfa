package org.stepwell.workflow;

import camundajar.impl.scala.util.Either;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.dmn.feel.impl.scala.ScalaFeelEngine;
import org.camunda.bpm.dmn.feel.impl.scala.function.CustomFunctionTransformer;
import org.camunda.feel.FeelEngine;
import org.camunda.feel.FeelEngine.Failure;
import org.camunda.feel.syntaxtree.ParsedExpression;
import org.camunda.feel.valuemapper.ValueMapper.CompositeValueMapper;
import org.springframework.util.ConcurrentReferenceHashMap;

/**
 * Reads each cell of a rule once. The engine parses every cell at every evaluation, which for the medicines of one
 * person, held against each other pair by pair, took longer than everything else together.
 */
class RememberedRules extends ScalaFeelEngine {

    RememberedRules() {
        super(List.of());
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
