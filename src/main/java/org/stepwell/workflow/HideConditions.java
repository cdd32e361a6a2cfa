package org.stepwell.workflow;

import java.util.Map;
import org.camunda.bpm.dmn.feel.impl.FeelEngine;
import org.camunda.bpm.dmn.feel.impl.FeelException;
import org.camunda.bpm.engine.variable.Variables;

/** Decides, as the browser does, whether a question is asked at all. */
class HideConditions {

    private final FeelEngine feel = new RememberedRules();

    /** A condition that cannot be evaluated hides nothing: better one question too many than one never asked. */
    boolean hides(String condition, Map<String, Object> variables) {
        try {
            return Boolean.TRUE.equals(evaluate(condition, variables));
        } catch (FeelException e) {
            return false;
        }
    }

    Object evaluate(String condition, Map<String, Object> variables) {
        var expression = condition.startsWith("=") ? condition.substring(1) : condition;
        return feel.evaluateSimpleExpression(
                expression, Variables.fromMap(variables).asVariableContext());
    }
}
