package org.stepwell.workflow;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.Gateway;
import org.camunda.bpm.model.bpmn.instance.SubProcess;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnShape;
import org.springframework.stereotype.Component;

/** The processes as they were deployed, version by version, in the words of their models. */
@Component
public class DeployedProcesses {

    private final RepositoryService repository;
    /** What is deployed never changes. */
    private final Map<String, String> models = new ConcurrentHashMap<>();

    DeployedProcesses(RepositoryService repository) {
        this.repository = repository;
    }

    /** @return the latest version of each, by the name people read */
    public List<DeployedProcess> all() {
        return repository.createProcessDefinitionQuery().latestVersion().list().stream()
                .map(DeployedProcesses::told)
                .sorted(Comparator.comparing(DeployedProcess::name))
                .toList();
    }

    /** @return every version that is still there, the newest first; empty for a process that was never deployed */
    public List<DeployedProcess> versions(String key) {
        return repository
                .createProcessDefinitionQuery()
                .processDefinitionKey(key)
                .orderByProcessDefinitionVersion()
                .desc()
                .list()
                .stream()
                .map(DeployedProcesses::told)
                .toList();
    }

    /** @return the version's model as BPMN XML; empty when there is no such version, or none any more */
    public Optional<String> model(String key, int version) {
        return definition(key, version).map(this::model);
    }

    /**
     * @return the version's steps by their ids, from left to right and in the model's words, without its gateways and
     *     frames; empty as {@link #model}
     */
    public Map<String, String> steps(String key, int version) {
        var steps = new LinkedHashMap<String, String>();
        definition(key, version)
                .map(repository::getBpmnModelInstance)
                .ifPresent(model -> model.getModelElementsByType(FlowNode.class).stream()
                        .filter(node -> !isFrame(node))
                        .sorted(Comparator.comparingDouble(DeployedProcesses::place))
                        .forEach(node -> steps.put(node.getId(), named(node))));
        return steps;
    }

    /** @return the ids of the version's gateways and frames, which are no steps of anybody's; empty as {@link #model} */
    public Set<String> frames(String key, int version) {
        return definition(key, version)
                .map(repository::getBpmnModelInstance)
                .map(model -> model.getModelElementsByType(FlowNode.class).stream()
                        .filter(DeployedProcesses::isFrame)
                        .map(FlowNode::getId)
                        .collect(Collectors.toSet()))
                .orElse(Set.of());
    }

    private static boolean isFrame(FlowNode node) {
        return node instanceof Gateway || node instanceof SubProcess;
    }

    /** @return what the newest version that has the step calls it; empty when none has, or none any more */
    public Optional<String> step(String key, String step) {
        return versions(key).stream()
                .map(version -> steps(key, version.version()).get(step))
                .filter(Objects::nonNull)
                .findFirst();
    }

    private static String named(FlowNode node) {
        return node.getName() == null ? node.getId() : node.getName();
    }

    /** How far right it stands in the drawing. */
    private static double place(FlowNode node) {
        return node.getDiagramElement() instanceof BpmnShape shape
                ? shape.getBounds().getX()
                : Double.MAX_VALUE;
    }

    String model(String definition) {
        return models.computeIfAbsent(definition, this::read);
    }

    private String read(String definition) {
        try (var deployed = repository.getProcessModel(definition)) {
            return new String(deployed.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Optional<String> definition(String key, int version) {
        // the engine refuses to look for a number that no version has
        return version < 1
                ? Optional.empty()
                : Optional.ofNullable(repository
                                .createProcessDefinitionQuery()
                                .processDefinitionKey(key)
                                .processDefinitionVersion(version)
                                .singleResult())
                        .map(ProcessDefinition::getId);
    }

    private static DeployedProcess told(ProcessDefinition definition) {
        return new DeployedProcess(definition.getKey(), definition.getName(), definition.getVersion());
    }

    /** One version of a process, as its model names it. */
    public record DeployedProcess(String key, String name, int version) {}
}
