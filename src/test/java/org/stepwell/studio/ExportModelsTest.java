package org.stepwell.studio;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import org.camunda.bpm.engine.RepositoryService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.util.FileSystemUtils;
import org.stepwell.HouseTest;
import org.stepwell.audit.Actor;
import org.stepwell.studio.process.ExportModels;
import org.stepwell.workflow.UnitDeployment;

/** What was published comes back into the project as files, the same but for what was changed. */
@HouseTest
class ExportModelsTest {

    private static final String UNIT = "exporttest";
    private static final String FORM = "forms/" + UNIT + "/say-why.form";
    private static final String CONTENT = "{\n  \"components\": [],\n  \"id\": \"say-why\"\n}\n";

    @Autowired
    private ExportModels export;

    @Autowired
    private RepositoryService repository;

    @TempDir
    private Path project;

    @BeforeEach
    void aProjectAndAUnitThatTheSiteHasPublished() throws IOException {
        for (var folder : new String[] {"processes", "forms"}) {
            FileSystemUtils.copyRecursively(Path.of(folder), project.resolve(folder));
        }
        Actor.asSystem("test", () -> repository
                .createDeployment()
                .name(UnitDeployment.PREFIX + UNIT)
                .source("analyst")
                .addString(FORM, CONTENT)
                .deploy());
    }

    @AfterEach
    void leaveNothing() {
        Actor.asSystem("test", () -> repository
                .createDeploymentQuery()
                .deploymentName(UnitDeployment.PREFIX + UNIT)
                .list()
                .forEach(one -> repository.deleteDeployment(one.getId(), true)));
    }

    @Test
    void writesWhatDiffersAndNothingElse() throws IOException {
        var ours = project.resolve("processes/careplan/shared-care-plan.bpmn");
        var untouched = Files.getLastModifiedTime(ours);

        assertThat(export.to(project))
                .map(ModelName::toString)
                .contains(FORM)
                .noneMatch(name -> !name.contains("test/"));

        assertThat(project.resolve(FORM)).hasContent(CONTENT);
        assertThat(Files.getLastModifiedTime(ours)).isEqualTo(untouched);
        assertThat(export.to(project)).isEmpty();
    }

    @Test
    void takesAwayWhatTheUnitNoLongerHas() throws IOException {
        var old = Files.createDirectories(project.resolve("forms/" + UNIT)).resolve("no-longer.form");
        Files.writeString(old, CONTENT);
        var note = Files.writeString(old.resolveSibling("NOTES.md"), "kept");

        export.to(project);

        assertThat(old).doesNotExist();
        assertThat(note).exists();
    }

    @Test
    void saysWhenThereIsNoSuchFolder() {
        assertThatThrownBy(() -> export.to(project.resolve("nowhere"))).isInstanceOf(NotDirectoryException.class);
    }
}
