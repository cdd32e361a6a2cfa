package org.stepwell.workflow;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.model.dmn.DmnModelInstance;
import org.camunda.bpm.model.dmn.instance.Input;
import org.camunda.bpm.model.dmn.instance.Output;
import org.camunda.bpm.model.dmn.instance.Rule;
import org.springframework.stereotype.Component;
import org.stepwell.workflow.Explanation.Fact;
import org.stepwell.workflow.Explanation.Row;

/** Reads decision tables as they were deployed, so that an old decision is explained by the table that made it. */
@Component
class DecisionTables {

    private final RepositoryService repository;

    DecisionTables(RepositoryService repository) {
        this.repository = repository;
    }

    Table of(String definitionId) {
        var definition = repository.getDecisionDefinition(definitionId);
        return new Table(definition.getName(), definition.getVersion(), repository.getDmnModelInstance(definitionId));
    }

    /** One version of a table. */
    record Table(String name, int version, DmnModelInstance model) {

        /** @return every input in the table's order, those that were not there among them */
        List<Fact> inputs(JsonNode given) {
            return model.getModelElementsByType(Input.class).stream()
                    .map(Input::getLabel)
                    .map(label -> new Fact(label, words(given.path(label))))
                    .toList();
        }

        List<Fact> outputs(JsonNode said) {
            return model.getModelElementsByType(Output.class).stream()
                    .filter(output -> said.has(output.getName()))
                    .map(output -> new Fact(label(output), words(said.path(output.getName()))))
                    .toList();
        }

        List<Row> rows(List<String> ids) {
            return rows(rule -> ids.contains(rule.getId()));
        }

        /** @return the first row with this answer, in words, with its source */
        String source(String answer) {
            var cell = '"' + answer + '"';
            return rows(rule -> rule.getOutputEntries().stream()
                            .anyMatch(
                                    entry -> cell.equals(entry.getTextContent().strip())))
                    .stream()
                    .findFirst()
                    .map(row -> "%s, version %d, row %d: %s".formatted(name, version, row.number(), row.source()))
                    .orElseThrow(() -> new IllegalArgumentException("No row of " + name + " answers " + cell));
        }

        private List<Row> rows(Predicate<Rule> wanted) {
            var rows = new ArrayList<Row>();
            var number = 0;
            for (Rule rule : model.getModelElementsByType(Rule.class)) {
                number++;
                if (wanted.test(rule)) {
                    rows.add(new Row(
                            number, rule.getDescription().getTextContent().strip()));
                }
            }
            return List.copyOf(rows);
        }

        private static String label(Output output) {
            return Optional.ofNullable(output.getLabel()).orElse(output.getName());
        }

        private static String words(JsonNode value) {
            if (value.isBoolean()) {
                return value.asBoolean() ? "yes" : "no";
            }
            return value.isNull() || value.isMissingNode() || value.asText().isEmpty()
                    ? "not known"
                    : value.isTextual() ? value.asText().replace('-', ' ') : value.asText();
        }
    }
}
