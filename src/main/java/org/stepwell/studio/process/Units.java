package org.stepwell.studio.process;

import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.repository.DecisionDefinition;
import org.camunda.bpm.engine.repository.Deployment;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.camunda.bpm.engine.repository.Resource;
import org.springframework.stereotype.Component;
import org.stepwell.studio.ModelFile;
import org.stepwell.studio.ModelName;
import org.stepwell.studio.PublishedUnit;
import org.stepwell.workflow.UnitDeployment;
import org.stepwell.workflow.UnitDeployments;

/** Reads back the units as they were deployed. */
@Component
public class Units {

    private final UnitDeployments deployments;
    private final RepositoryService repository;
    /** What is deployed never changes. */
    private final Map<String, List<ModelFile>> files = new ConcurrentHashMap<>();

    Units(UnitDeployments deployments, RepositoryService repository) {
        this.deployments = deployments;
        this.repository = repository;
    }

    /** @return every unit in force, by name */
    public List<PublishedUnit> all() {
        var latest = new TreeMap<String, Deployment>();
        deployments.all().forEach(one -> latest.putIfAbsent(unit(one), one));
        return latest.values().stream().map(this::published).toList();
    }

    /** @return the unit in force; empty for one that was never deployed */
    public Optional<PublishedUnit> find(String unit) {
        return deployments.newest(unit).map(this::published);
    }

    /** @return every version of the unit that is still there, the one in force first */
    public List<PublishedUnit> versions(String unit) {
        return deployments.of(unit).stream().map(this::published).toList();
    }

    /** @return the number that the engine gave to what is in force; null for a form, which goes with its unit */
    public Integer version(ModelName name) {
        return switch (name.kind()) {
            case BPMN ->
                repository
                        .createProcessDefinitionQuery()
                        .processDefinitionKey(name.key())
                        .latestVersion()
                        .list()
                        .stream()
                        .map(ProcessDefinition::getVersion)
                        .findFirst()
                        .orElse(null);
            case DMN ->
                repository
                        .createDecisionDefinitionQuery()
                        .decisionDefinitionKey(name.key())
                        .latestVersion()
                        .list()
                        .stream()
                        .map(DecisionDefinition::getVersion)
                        .findFirst()
                        .orElse(null);
            case FORM, PATHWAY -> null;
        };
    }

    private PublishedUnit published(Deployment deployment) {
        return new PublishedUnit(
                unit(deployment),
                deployment.getId(),
                deployment.getSource(),
                deployment.getDeploymentTime().toInstant(),
                files.computeIfAbsent(deployment.getId(), this::read));
    }

    private List<ModelFile> read(String deployment) {
        return repository.getDeploymentResources(deployment).stream()
                .flatMap(Units::file)
                .sorted(Comparator.comparing(ModelFile::name))
                .toList();
    }

    private static Stream<ModelFile> file(Resource resource) {
        return ModelName.parse(resource.getName()).stream()
                .map(name -> new ModelFile(name, new String(resource.getBytes(), StandardCharsets.UTF_8)));
    }

    private static String unit(Deployment deployment) {
        return deployment.getName().substring(UnitDeployment.PREFIX.length());
    }
}
