package org.stepwell.backup;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** A run that only writes a backup, beside the nodes that go on working, and ends. */
@Component
@ConditionalOnProperty("stepwell.backup.to")
class BackUpAndEnd {

    private static final Logger log = LoggerFactory.getLogger(BackUpAndEnd.class);

    private final Backup backup;
    private final Path file;

    /** Spring would read a path as one below the web server's own folder. */
    BackUpAndEnd(Backup backup, @Value("${stepwell.backup.to}") String file) {
        this.backup = backup;
        this.file = Path.of(file);
    }

    @EventListener
    @Order(Ordered.LOWEST_PRECEDENCE)
    void ready(ApplicationReadyEvent ready) throws IOException, SQLException {
        var written = backup.write(file);
        log.info(
                "{} holds {} rows in {} tables as of {}",
                file,
                written.rows(),
                written.tables().size(),
                written.taken());
        System.exit(SpringApplication.exit(ready.getApplicationContext()));
    }
}
