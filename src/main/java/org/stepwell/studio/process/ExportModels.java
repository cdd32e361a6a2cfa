package org.stepwell.studio.process;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.stepwell.audit.Actor;
import org.stepwell.studio.ModelKind;
import org.stepwell.studio.ModelName;
import org.stepwell.studio.PublishedUnit;

/** Writes what is in force into a project's folders, letter by letter, so that git shows what was published. */
@Component
public class ExportModels {

    private static final Logger log = LoggerFactory.getLogger(ExportModels.class);

    private final Units units;

    ExportModels(Units units) {
        this.units = units;
    }

    /**
     * Leaves every file as it is that says the same already; takes a file away that its unit no longer has.
     *
     * @param project the folder in which {@code processes} and {@code forms} stand
     * @return the models written or taken away
     * @throws NotDirectoryException when there is no such folder
     */
    public List<ModelName> to(Path project) throws IOException {
        if (!Files.isDirectory(project)) {
            throw new NotDirectoryException(project.toString());
        }
        var changed = new ArrayList<ModelName>();
        for (var unit : Actor.asSystem("export", units::all)) {
            write(unit, project, changed);
            takeAway(unit, project, changed);
        }
        log.info("{} models in {} differed from those in force: {}", changed.size(), project, changed);
        return changed;
    }

    private static void write(PublishedUnit unit, Path project, List<ModelName> changed) throws IOException {
        for (var file : unit.files()) {
            var path = project.resolve(file.name().toString());
            if (!Files.exists(path) || !Files.readString(path).equals(file.content())) {
                Files.createDirectories(path.getParent());
                Files.writeString(path, file.content());
                changed.add(file.name());
            }
        }
    }

    private static void takeAway(PublishedUnit unit, Path project, List<ModelName> changed) throws IOException {
        for (var folder :
                Stream.of(ModelKind.values()).map(ModelKind::folder).distinct().toList()) {
            for (var name : standing(project.resolve(folder).resolve(unit.unit()), project)) {
                if (unit.file(name).isEmpty()) {
                    Files.delete(project.resolve(name.toString()));
                    changed.add(name);
                }
            }
        }
    }

    private static List<ModelName> standing(Path folder, Path project) throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (var files = Files.list(folder)) {
            return files.map(file -> project.relativize(file).toString().replace('\\', '/'))
                    .flatMap(name -> ModelName.parse(name).stream())
                    .toList();
        }
    }
}
