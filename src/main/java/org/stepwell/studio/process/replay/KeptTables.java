package org.stepwell.studio.process.replay;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.exception.NotFoundException;
import org.camunda.bpm.engine.exception.NullValueException;
import org.camunda.bpm.model.dmn.DmnModelInstance;
import org.camunda.bpm.model.dmn.instance.Decision;
import org.camunda.bpm.model.dmn.instance.Input;
import org.camunda.bpm.model.dmn.instance.Output;
import org.camunda.bpm.model.dmn.instance.Rule;

/** The versions of a table that decided: what its columns read, and what each of its rows says. */
class KeptTables {

    private static final Pattern NAME = Pattern.compile("[A-Za-z_][A-Za-z0-9_]*");
    private static final Pattern WORDS = Pattern.compile("\"([^\"\\\\]*)\"");
    private static final Pattern NUMBER = Pattern.compile("-?\\d+(?:\\.\\d+)?");

    private final RepositoryService repository;
    private final Map<String, Optional<Table>> tables = new HashMap<>();

    KeptTables(RepositoryService repository) {
        this.repository = repository;
    }

    /** @return empty for a version that is not there any more */
    Optional<Table> of(String definition) {
        return tables.computeIfAbsent(definition, this::read);
    }

    private Optional<Table> read(String definition) {
        try {
            return Optional.of(new Table(repository.getDmnModelInstance(definition)));
        } catch (NotFoundException | NullValueException gone) {
            return Optional.empty();
        }
    }

    /** One version of a table. */
    static class Table {

        private final Map<String, String> names = new HashMap<>();
        private final Map<String, Map<String, Object>> rows = new HashMap<>();

        Table(DmnModelInstance model) {
            if (model.getModelElementsByType(Decision.class).size() == 1) {
                model.getModelElementsByType(Input.class).forEach(this::column);
            }
            var outputs = List.copyOf(model.getModelElementsByType(Output.class));
            model.getModelElementsByType(Rule.class).forEach(rule -> row(rule, outputs));
        }

        /** Only a column that reads a name tells what that name was. */
        private void column(Input input) {
            var text = input.getInputExpression().getText().getTextContent().strip();
            if (NAME.matcher(text).matches()) {
                names.put(String.valueOf(input.getLabel()), text);
            }
        }

        private void row(Rule rule, List<Output> outputs) {
            var entries = new ArrayList<>(rule.getOutputEntries());
            var row = new HashMap<String, Object>();
            for (var at = 0; at < Math.min(entries.size(), outputs.size()); at++) {
                var text = entries.get(at).getTextContent().strip();
                if (!isLiteral(text)) {
                    return;
                }
                row.put(outputs.get(at).getName(), literal(text));
            }
            rows.put(rule.getId(), row);
        }

        private static boolean isLiteral(String text) {
            return text.isEmpty()
                    || WORDS.matcher(text).matches()
                    || NUMBER.matcher(text).matches()
                    || text.matches("true|false|null");
        }

        private static Object literal(String text) {
            if (text.isEmpty() || text.equals("null")) {
                return null;
            }
            var words = WORDS.matcher(text);
            if (words.matches()) {
                return words.group(1);
            }
            return NUMBER.matcher(text).matches() ? new java.math.BigDecimal(text) : Boolean.valueOf(text);
        }

        /** @return what was given, as far as its columns tell; what one of them reckoned is not among it */
        Map<String, Object> given(Map<String, Object> inputs) {
            var given = new HashMap<String, Object>();
            names.forEach((label, name) -> {
                if (inputs.containsKey(label)) {
                    given.put(name, inputs.get(label));
                }
            });
            return given;
        }

        /** @return what these rows say; empty when one of them reckons */
        Optional<List<Map<String, Object>>> said(List<String> ids) {
            return rows.keySet().containsAll(ids)
                    ? Optional.of(ids.stream().map(rows::get).toList())
                    : Optional.empty();
        }
    }
}
