package org.stepwell.studio.process;

import java.io.IOException;
import java.nio.file.Path;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** A run that only writes the published models into a project's folders, and ends. */
@Component
@ConditionalOnProperty("stepwell.studio.export-to")
class ExportAndEnd {

    private final ExportModels export;
    private final Path project;

    /** Spring would read a path as one below the web server's own folder. */
    ExportAndEnd(ExportModels export, @Value("${stepwell.studio.export-to}") String project) {
        this.export = export;
        this.project = Path.of(project);
    }

    @EventListener
    @Order(Ordered.LOWEST_PRECEDENCE)
    void ready(ApplicationReadyEvent ready) throws IOException {
        export();
        System.exit(SpringApplication.exit(ready.getApplicationContext()));
    }

    void export() throws IOException {
        export.to(project);
    }
}
