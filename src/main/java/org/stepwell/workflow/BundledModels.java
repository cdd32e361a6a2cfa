package org.stepwell.workflow;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/** The models that come with Stepwell: each unit is a folder of {@code processes} with its sister in {@code forms}. */
@Component
public class BundledModels {

    private final WorkflowSettings settings;

    BundledModels(WorkflowSettings settings) {
        this.settings = settings;
    }

    /** @return for each unit its files by their names relative to the project, the same on every node */
    public Map<String, Map<String, String>> units() {
        var units = new TreeMap<String, Map<String, String>>();
        Stream.of(
                        "processes/*/*.bpmn",
                        "processes/*/*.dmn",
                        "processes/*/*." + UnitDeployment.TEST_ENDING,
                        "forms/*/*.form")
                .forEach(pattern -> find(pattern).forEach(file -> {
                    var name = relativeName(file, pattern.substring(0, pattern.indexOf('/')));
                    units.computeIfAbsent(name.split("/")[1], unit -> new TreeMap<>())
                            .put(name, read(file));
                }));
        return units;
    }

    private Stream<Resource> find(String pattern) {
        try {
            return Arrays.stream(
                    new PathMatchingResourcePatternResolver().getResources(settings.modelsLocation() + pattern));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String read(Resource file) {
        try {
            return file.getContentAsString(StandardCharsets.UTF_8);
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
}
