package org.stepwell.workflow;

import java.util.List;
import java.util.Map;
import org.camunda.bpm.dmn.engine.DmnDecisionResult;
import org.camunda.bpm.engine.DecisionService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.repository.DecisionDefinition;
import org.springframework.stereotype.Component;

/** Asks a decision table outside a rule step, as when a score is banded on the day it arrives. */
@Component
public class Decisions {

    private final DecisionService decisions;
    private final RepositoryService definitions;
    private final DecisionTables tables;

    Decisions(DecisionService decisions, RepositoryService definitions, DecisionTables tables) {
        this.decisions = decisions;
        this.definitions = definitions;
        this.tables = tables;
    }

    /** @return the single answer of the latest table with this key, or null when no row fits */
    public <T> T single(String key, Map<String, Object> inputs, Class<T> type) {
        return type.cast(decide(key, inputs).getSingleEntry());
    }

    /** @return all output columns of the row that fits, or an empty map */
    public Map<String, Object> row(String key, Map<String, Object> inputs) {
        var row = decide(key, inputs).getSingleResult();
        return row == null ? Map.of() : row.getEntryMap();
    }

    /** @return all output columns of every row that fits, in the order of the table */
    public List<Map<String, Object>> rows(String key, Map<String, Object> inputs) {
        return decide(key, inputs).getResultList();
    }

    /** @return the version of the table that answers now, to be kept beside what it said */
    public int version(String key) {
        return latest(key).getVersion();
    }

    /** @return the row of the latest table with this key that gives this answer, with its source, for people to read */
    public String source(String key, String answer) {
        return tables.of(latest(key).getId()).source(answer);
    }

    private DecisionDefinition latest(String key) {
        return definitions
                .createDecisionDefinitionQuery()
                .decisionDefinitionKey(key)
                .latestVersion()
                .singleResult();
    }

    private DmnDecisionResult decide(String key, Map<String, Object> inputs) {
        return Given.with(
                inputs,
                () -> decisions.evaluateDecisionByKey(key).variables(inputs).evaluate());
    }
}
