package org.stepwell.workflow;

import java.util.Date;
import org.camunda.bpm.engine.delegate.VariableScope;
import org.camunda.bpm.engine.variable.Variables;

/**
 * A process variable by name and type. Only ids, decisions, dates, levels and numbers travel; what a person said or
 * suffers from stays in the feature's own tables.
 */
public record Variable<T>(String name, Class<T> type) {

    public static Variable<String> id(String name) {
        return new Variable<>(name, String.class);
    }

    /** A decision or level in one kebab-case word. */
    public static Variable<String> text(String name) {
        return new Variable<>(name, String.class);
    }

    public static Variable<Boolean> flag(String name) {
        return new Variable<>(name, Boolean.class);
    }

    public static Variable<Integer> number(String name) {
        return new Variable<>(name, Integer.class);
    }

    public static Variable<Date> date(String name) {
        return new Variable<>(name, Date.class);
    }

    /** A list that never outlives the transaction: the collection of a multi-instance step. */
    @SuppressWarnings({"unchecked", "rawtypes"})
    public static Variable<java.util.List<String>> list(String name) {
        return new Variable<>(name, (Class) java.util.List.class);
    }

    /** @return the value, or null when the scope has none */
    public T get(VariableScope scope) {
        return type.cast(scope.getVariable(name));
    }

    public void set(VariableScope scope, T value) {
        scope.setVariable(name, value);
    }

    /** For inputs of a rule and collections: gone after the transaction and in no history. */
    public void setTransient(VariableScope scope, T value) {
        scope.setVariable(name, Variables.untypedValue(value, true));
    }
}
