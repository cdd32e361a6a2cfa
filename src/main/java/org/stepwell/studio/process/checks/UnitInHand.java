package org.stepwell.studio.process.checks;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.dmn.Dmn;
import org.camunda.bpm.model.dmn.DmnModelInstance;
import org.camunda.bpm.model.xml.ModelException;
import org.stepwell.studio.ModelFile;
import org.stepwell.studio.ModelKind;
import org.stepwell.studio.ModelName;

/**
 * A unit as it would be with somebody's drafts, and what the rest of the clinic offers it.
 *
 * @param files all of the unit, the drafts in the place of what is in force
 * @param changed which of them are drafts: only those are checked
 * @param gone what is to leave the unit, and is not among the files
 * @param inForce all of the unit as it is now
 * @param processes the keys of all processes in force, this unit's among them
 * @param decisions the keys of all rules in force
 * @param delegates the beans that a model may name
 */
public record UnitInHand(
        String unit,
        List<ModelFile> files,
        Set<ModelName> changed,
        Set<ModelName> gone,
        List<ModelFile> inForce,
        Set<String> processes,
        Set<String> decisions,
        Set<String> delegates) {

    private static final ObjectMapper JSON = new ObjectMapper();

    /** @return the drafts of this kind */
    Stream<ModelFile> drafts(ModelKind kind) {
        return files.stream().filter(file -> file.name().kind() == kind && changed.contains(file.name()));
    }

    boolean has(ModelKind kind, String key) {
        return files.stream()
                .map(ModelFile::name)
                .anyMatch(name -> name.kind() == kind && name.key().equals(key));
    }

    /** @return whether there is such a rule to ask, here or in another unit */
    boolean asks(String decision) {
        return decision != null && (decisions.contains(decision) || has(ModelKind.DMN, decision));
    }

    /** @return empty for a text that is no BPMN, which {@link Parses} tells */
    static Optional<BpmnModelInstance> process(ModelFile file) {
        try {
            return Optional.of(Bpmn.readModelFromStream(bytes(file)));
        } catch (ModelException unreadable) {
            return Optional.empty();
        }
    }

    static Optional<DmnModelInstance> rule(ModelFile file) {
        try {
            return Optional.of(Dmn.readModelFromStream(bytes(file)));
        } catch (ModelException unreadable) {
            return Optional.empty();
        }
    }

    static Optional<JsonNode> form(ModelFile file) {
        try {
            return Optional.of(JSON.readTree(file.content())).filter(JsonNode::isObject);
        } catch (JsonProcessingException unreadable) {
            return Optional.empty();
        }
    }

    private static ByteArrayInputStream bytes(ModelFile file) {
        return new ByteArrayInputStream(file.content().getBytes(StandardCharsets.UTF_8));
    }
}
