package org.stepwell.workflow;

import java.util.List;
import org.flywaydb.core.api.migration.BaseJavaMigration;
import org.flywaydb.core.api.migration.Context;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import org.springframework.jdbc.datasource.init.ResourceDatabasePopulator;
import org.springframework.stereotype.Component;

/** Creates the engine's own tables from the engine's own scripts, under Flyway's lock: nodes may start side by side. */
@Component
class V1__Engine extends BaseJavaMigration {

    private static final List<String> PARTS = List.of(
            "engine", "history", "identity", "case.engine", "case.history", "decision.engine", "decision.history");

    @Override
    public void migrate(Context context) {
        var populator = new ResourceDatabasePopulator();
        PARTS.stream()
                .map(part -> "org/camunda/bpm/engine/db/create/activiti.postgres.create." + part + ".sql")
                .map(ClassPathResource::new)
                .forEach(populator::addScript);
        populator.execute(new SingleConnectionDataSource(context.getConnection(), true));
    }
}
