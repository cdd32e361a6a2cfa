package org.stepwell.workflow;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.impl.context.BpmnExecutionContext;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.history.event.HistoricDecisionEvaluationEvent;
import org.camunda.bpm.engine.impl.history.event.HistoricDecisionInputInstanceEntity;
import org.camunda.bpm.engine.impl.history.event.HistoricDecisionInstanceEntity;
import org.camunda.bpm.engine.impl.history.event.HistoricDecisionOutputInstanceEntity;
import org.camunda.bpm.engine.impl.history.event.HistoryEvent;
import org.camunda.bpm.engine.impl.history.handler.HistoryEventHandler;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.springframework.jdbc.core.JdbcTemplate;
import org.stepwell.patient.EpisodeId;

/**
 * Keeps what a rule was given and said in our own tables. Those are clinical facts about a person, and the engine's
 * history is no place for them; all other history goes where the engine puts it. A rule that a step's service asks counts
 * as asked by that step.
 */
class KeepDecisions implements HistoryEventHandler {

    private static final String INSERT =
            "insert into decision_record (decision_key, decision_definition, process_instance_id, step, episode_id, inputs, outputs,"
                    + " rules, given, decided_at) values (?, ?, ?, ?, ?, ?::jsonb, ?::jsonb, string_to_array(?, ','), ?::jsonb, ?)";

    /**
     * Asked at every move about every open task of a person, where what they said stands on the task and in the caseload;
     * or about a code or a word, and no person.
     */
    static final Set<String> NOT_KEPT =
            Set.of("rank-task", "flag-caseload", "rate-response", "classify-item", "classify-words");

    private final ObjectMapper json = new ObjectMapper();
    private final HistoryEventHandler others;
    private final JdbcTemplate jdbc;

    KeepDecisions(HistoryEventHandler others, JdbcTemplate jdbc) {
        this.others = others;
        this.jdbc = jdbc;
    }

    @Override
    public void handleEvent(HistoryEvent event) {
        if (event instanceof HistoricDecisionEvaluationEvent evaluation) {
            keep(evaluation.getRootHistoricDecisionInstance());
        } else {
            others.handleEvent(event);
        }
    }

    @Override
    public void handleEvents(List<HistoryEvent> events) {
        events.forEach(this::handleEvent);
    }

    private void keep(HistoricDecisionInstanceEntity decision) {
        if (NOT_KEPT.contains(decision.getDecisionDefinitionKey())) {
            return;
        }
        var step = Optional.ofNullable(Context.getBpmnExecutionContext()).map(BpmnExecutionContext::getExecution);
        jdbc.update(
                INSERT,
                decision.getDecisionDefinitionKey(),
                decision.getDecisionDefinitionId(),
                step.map(ExecutionEntity::getProcessInstanceId).orElse(null),
                step.map(ExecutionEntity::getActivityId).orElse(null),
                step.map(ExecutionEntity::getProcessBusinessKey)
                        .flatMap(EpisodeId::named)
                        .map(EpisodeId::value)
                        .orElse(null),
                write(inputs(decision)),
                write(outputs(decision)),
                rules(decision),
                given(step),
                new java.sql.Timestamp(decision.getEvaluationTime().getTime()));
    }

    /** Those of the step, unless its service handed the rule inputs of its own. */
    private static String given(Optional<ExecutionEntity> step) {
        return Given.asked()
                .or(() -> step.map(it -> Given.plain(it.getVariablesTyped(false))))
                .map(Given::write)
                .orElse(null);
    }

    private static String rules(HistoricDecisionInstanceEntity decision) {
        return decision.getOutputs().stream()
                .map(output -> ((HistoricDecisionOutputInstanceEntity) output).getRuleId())
                .distinct()
                .collect(Collectors.joining(","));
    }

    private static Map<String, Object> inputs(HistoricDecisionInstanceEntity decision) {
        var inputs = new LinkedHashMap<String, Object>();
        decision.getInputs().forEach(input -> {
            var entity = (HistoricDecisionInputInstanceEntity) input;
            inputs.put(String.valueOf(entity.getClauseName()), entity.getValue());
        });
        return inputs;
    }

    private static Map<String, Object> outputs(HistoricDecisionInstanceEntity decision) {
        var outputs = new LinkedHashMap<String, Object>();
        decision.getOutputs().forEach(output -> {
            var entity = (HistoricDecisionOutputInstanceEntity) output;
            outputs.put(entity.getVariableName(), entity.getValue());
        });
        return outputs;
    }

    private String write(Object value) {
        try {
            return json.writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A rule's inputs and outputs are plain values", e);
        }
    }
}
