package org.stepwell.workflow;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.camunda.bpm.dmn.engine.impl.DefaultDmnEngineConfiguration;
import org.camunda.bpm.dmn.engine.impl.spi.type.DmnDataTypeTransformer;
import org.camunda.bpm.dmn.feel.impl.FeelEngine;
import org.camunda.bpm.engine.variable.Variables;
import org.camunda.bpm.engine.variable.value.TypedValue;
import org.camunda.bpm.model.dmn.DmnModelInstance;
import org.camunda.bpm.model.dmn.instance.Decision;
import org.camunda.bpm.model.dmn.instance.DecisionTable;
import org.camunda.bpm.model.dmn.instance.Input;
import org.camunda.bpm.model.dmn.instance.Rule;

/**
 * Which rows of a table fit, told column by column: what a column is held against is asked once for each of its values,
 * however they come together. Where the same rows fit, a table of nothing but literals says the same, so it need be asked
 * once only.
 */
class TableRows {

    private static final String INPUT = "cellInput";
    private static final Pattern NAME = Pattern.compile("[A-Za-z_][A-Za-z0-9_]*");

    private final List<Column> columns = new ArrayList<>();
    private final int rows;

    private TableRows(DecisionTable table, DefaultDmnEngineConfiguration engine) {
        var rules = List.copyOf(table.getRules());
        rows = rules.size();
        var inputs = List.copyOf(table.getInputs());
        for (var at = 0; at < inputs.size(); at++) {
            columns.add(new Column(inputs.get(at), cells(rules, at), engine));
        }
    }

    private static List<String> cells(List<Rule> rules, int at) {
        return rules.stream()
                .map(rule -> List.copyOf(rule.getInputEntries())
                        .get(at)
                        .getTextContent()
                        .strip())
                .toList();
    }

    /** @return empty for what is no table of literals, or requires another rule */
    static Optional<TableRows> of(DmnModelInstance model, DefaultDmnEngineConfiguration engine) {
        var decisions = model.getModelElementsByType(Decision.class);
        if (decisions.size() != 1
                || !(decisions.iterator().next().getExpression() instanceof DecisionTable table)
                || !table.getRules().stream().allMatch(rule -> isPlain(rule, table))) {
            return Optional.empty();
        }
        return Optional.of(new TableRows(table, engine));
    }

    private static boolean isPlain(Rule rule, DecisionTable table) {
        return rule.getInputEntries().size() == table.getInputs().size()
                && rule.getInputEntries().stream()
                        .map(entry -> entry.getTextContent().strip())
                        .allMatch(cell -> cell.isEmpty() || cell.equals("-") || isLiteral(cell))
                && rule.getOutputEntries().stream()
                        .map(entry -> entry.getTextContent().strip())
                        .allMatch(cell -> cell.isEmpty() || isLiteral(cell));
    }

    private static boolean isLiteral(String cell) {
        return RememberedRules.LITERALS.matcher(cell).matches();
    }

    /** @return the places of the rows that fit; empty where something is looked for that is not there, or cannot be read */
    Optional<BitSet> fitting(Map<String, Object> given) {
        var fitting = new BitSet();
        fitting.set(0, rows);
        try {
            for (var column : columns) {
                if (!given.keySet().containsAll(column.names)) {
                    return Optional.empty();
                }
                fitting.and(column.fitting(given));
            }
            return Optional.of(fitting);
        } catch (RuntimeException unreadable) {
            return Optional.empty();
        }
    }

    /** What one column reads, and what its cells make of each value. */
    private static final class Column {

        private final String text;
        private final Set<String> names = new HashSet<>();
        private final List<String> cells;
        private final FeelEngine feel;
        private final DmnDataTypeTransformer type;
        private final Map<Map<String, Object>, Optional<Object>> values = new HashMap<>();
        private final Map<Object, BitSet> fitting = new HashMap<>();

        Column(Input input, List<String> cells, DefaultDmnEngineConfiguration engine) {
            var expression = input.getInputExpression();
            this.text = expression.getText().getTextContent().strip();
            this.cells = cells;
            this.feel = engine.getFeelEngine();
            this.type = expression.getTypeRef() == null
                    ? null
                    : engine.getTransformer().getDataTypeTransformerRegistry().getTransformer(expression.getTypeRef());
            NAME.matcher(text.replaceAll("\"[^\"]*\"", " ")).results().forEach(name -> names.add(name.group()));
            names.removeAll(Set.of("if", "then", "else", "and", "or", "null", "true", "false", "not"));
        }

        BitSet fitting(Map<String, Object> given) {
            return fitting.computeIfAbsent(value(given), this::hold);
        }

        private Object value(Map<String, Object> given) {
            if (NAME.matcher(text).matches()) {
                return given.get(text);
            }
            var read = new HashMap<String, Object>();
            names.forEach(name -> read.put(name, given.get(name)));
            return values.computeIfAbsent(read, this::reckon).orElse(null);
        }

        private Optional<Object> reckon(Map<String, Object> read) {
            return Optional.ofNullable(
                    feel.evaluateSimpleExpression(text, Variables.fromMap(read).asVariableContext()));
        }

        private BitSet hold(Object value) {
            var variables = Variables.createVariables().putValueTyped(INPUT, typed(value));
            var fits = new BitSet();
            for (var row = 0; row < cells.size(); row++) {
                var cell = cells.get(row);
                fits.set(
                        row,
                        cell.isEmpty()
                                || cell.equals("-")
                                || feel.evaluateSimpleUnaryTests(cell, INPUT, variables.asVariableContext()));
            }
            return fits;
        }

        private TypedValue typed(Object value) {
            if (value == null) {
                return Variables.untypedNullValue();
            }
            return type == null ? Variables.untypedValue(value) : type.transform(value);
        }
    }
}
