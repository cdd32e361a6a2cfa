package org.stepwell.workflow;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.engine.RepositoryService;
import org.springframework.context.SmartLifecycle;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;
import org.stepwell.audit.Actor;

/**
 * Deploys each unit, a folder of {@code processes} with its sister in {@code forms}, as one whole under relative
 * names: an unchanged unit keeps its version on every node, a changed one moves as a whole, so that a running
 * patient keeps the forms and rules they started with.
 */
@Component
class DeployModels implements SmartLifecycle {

    /** Before anything that starts processes. */
    static final int PHASE = 0;

    private final RepositoryService repository;
    private final WorkflowSettings settings;
    private boolean running;

    DeployModels(RepositoryService repository, WorkflowSettings settings) {
        this.repository = repository;
        this.settings = settings;
    }

    @Override
    public void start() {
        var units = Stream.of("processes/*/*.bpmn", "processes/*/*.dmn", "forms/*/*.form")
                .flatMap(this::find)
                .collect(Collectors.groupingBy(DeployModels::unit, TreeMap::new, Collectors.toList()));
        Actor.asSystem("deployment", () -> units.forEach(this::deploy));
        running = true;
    }

    private void deploy(String unit, List<Model> models) {
        var deployment = repository
                .createDeployment()
                .name("stepwell:" + unit)
                .source("bundle")
                .enableDuplicateFiltering(false);
        models.stream().sorted((a, b) -> a.name().compareTo(b.name())).forEach(model -> {
            try (InputStream content = model.resource().getInputStream()) {
                deployment.addInputStream(model.name(), content);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
        deployment.deploy();
    }

    private Stream<Model> find(String pattern) {
        try {
            var folder = pattern.substring(0, pattern.indexOf('/'));
            return Arrays.stream(
                            new PathMatchingResourcePatternResolver().getResources(settings.modelsLocation() + pattern))
                    .map(resource -> new Model(relativeName(resource, folder), resource));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String relativeName(Resource resource, String folder) {
        try {
            var path = resource.getURL().getPath();
            return path.substring(path.lastIndexOf("/" + folder + "/") + 1);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String unit(Model model) {
        return model.name().split("/")[1];
    }

    @Override
    public void stop() {
        running = false;
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    @Override
    public int getPhase() {
        return PHASE;
    }

    private record Model(String name, Resource resource) {}
}
