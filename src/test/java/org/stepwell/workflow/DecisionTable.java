package org.stepwell.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.camunda.bpm.dmn.engine.DmnDecision;
import org.camunda.bpm.dmn.engine.DmnDecisionTableResult;
import org.camunda.bpm.dmn.engine.DmnEngine;
import org.camunda.bpm.dmn.engine.DmnEngineConfiguration;
import org.camunda.bpm.dmn.engine.delegate.DmnDecisionTableEvaluationEvent;
import org.camunda.bpm.dmn.engine.delegate.DmnEvaluatedDecisionRule;
import org.camunda.bpm.dmn.engine.impl.DmnDecisionTableImpl;
import org.camunda.bpm.dmn.engine.impl.DmnDecisionTableRuleImpl;

/** One decision table of {@code processes}, asked without a process, that remembers which of its rows decided. */
public final class DecisionTable {

    private final Set<String> reached = new TreeSet<>();
    private final DmnEngine engine = engine();
    private final DmnDecision decision;

    private DecisionTable(String key) {
        try (var model = Files.newInputStream(file(key))) {
            decision = engine.parseDecision(key, model);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static DecisionTable of(String key) {
        return new DecisionTable(key);
    }

    /**
     * @param inputs such as {@code phq9Item9=1 suicideScreen=negative}; an input not named is not there at all, the
     *     word null is a null, words between commas are a list
     * @return the only output, or null when no row fits
     */
    public Object answer(String inputs) {
        return decide(inputs).getSingleEntry();
    }

    /** @return all outputs of the row that fits, or null when none does */
    public Map<String, Object> row(String inputs) {
        var row = decide(inputs).getSingleResult();
        return row == null ? null : row.getEntryMap();
    }

    /** @return all outputs of every row that fits, in the order of the table */
    public List<Map<String, Object>> rows(String inputs) {
        return decide(inputs).getResultList();
    }

    /** Fails naming the rows that no case so far has reached. */
    public void everyRowDecided() {
        var rules = ((DmnDecisionTableImpl) decision.getDecisionLogic()).getRules();
        assertThat(rules.stream().map(DmnDecisionTableRuleImpl::getId).filter(id -> !reached.contains(id)))
                .as("rows of %s that no case reaches", decision.getKey())
                .isEmpty();
    }

    private DmnDecisionTableResult decide(String inputs) {
        return engine.evaluateDecisionTable(decision, values(inputs));
    }

    private DmnEngine engine() {
        var configuration = DmnEngineConfiguration.createDefaultDmnEngineConfiguration();
        configuration.getCustomPostDecisionTableEvaluationListeners().add(this::remember);
        return configuration.buildEngine();
    }

    private void remember(DmnDecisionTableEvaluationEvent event) {
        reached.addAll(event.getMatchingRules().stream()
                .map(DmnEvaluatedDecisionRule::getId)
                .collect(Collectors.toSet()));
    }

    private static Path file(String key) throws IOException {
        return Journey.files(".dmn")
                .filter(path -> path.getFileName().toString().equals(key + ".dmn"))
                .findFirst()
                .orElseThrow(() -> new IOException("No decision table " + key));
    }

    private static Map<String, Object> values(String inputs) {
        var values = new HashMap<String, Object>();
        for (String input : inputs.strip().split("\\s+", -1)) {
            var parts = input.split("=", 2);
            values.put(parts[0], value(parts[1]));
        }
        return values;
    }

    private static Object value(String text) {
        return switch (text) {
            case "null" -> null;
            case "true", "false" -> Boolean.valueOf(text);
            default -> text.matches("-?\\d+") ? (Object) Integer.valueOf(text) : words(text);
        };
    }

    private static Object words(String text) {
        return text.contains(",") ? List.of(text.split(",")) : text;
    }
}
