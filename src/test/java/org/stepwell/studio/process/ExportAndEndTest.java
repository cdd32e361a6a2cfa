package org.stepwell.studio.process;

import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verify;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.runner.WebApplicationContextRunner;

/** The folder is one of whoever types the command, also where Spring would look below the web server's own. */
class ExportAndEndTest {

    @Test
    void writesIntoTheFolderItIsStartedIn() {
        var models = mock(ExportModels.class);
        new WebApplicationContextRunner()
                .withBean(ExportModels.class, () -> models)
                .withUserConfiguration(ExportAndEnd.class)
                .withPropertyValues("stepwell.studio.export-to=.")
                .run(context -> {
                    context.getBean(ExportAndEnd.class).export();
                    verify(models).to(Path.of("."));
                });
    }
}
