package org.stepwell.backup;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.sql.SQLException;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.autoconfigure.flyway.FlywayMigrationStrategy;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** A run that fills its empty database from a backup before anything else begins, and then goes on as any other. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnProperty("stepwell.restore.from")
class RestoreFirst {

    @Bean
    FlywayMigrationStrategy restore(ObjectMapper json, @Value("${stepwell.restore.from}") String file) {
        return flyway -> {
            try {
                new Restore(json).from(Path.of(file), flyway);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            } catch (SQLException e) {
                throw new IllegalStateException("The backup could not be restored", e);
            }
        };
    }
}
