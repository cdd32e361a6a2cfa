package org.stepwell.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.stepwell.HouseTest;

/** Nodes that start side by side on an empty server must not kill each other over who makes the tables. */
@HouseTest
class SchemaTest {

    private static final int NODES = 8;
    private static final int ROUNDS = 3;

    @Autowired
    private JdbcTemplate jdbc;

    @Autowired
    private Flyway flyway;

    @Test
    void isMadeOnceHoweverManyNodesStartTogether() throws Exception {
        for (var round = 0; round < ROUNDS; round++) {
            var name = "cold_" + UUID.randomUUID().toString().replace("-", "");
            jdbc.execute("create database " + name);
            var database = database(name);
            migrateSideBySide(database);
            assertThat(new JdbcTemplate(database)
                            .queryForList(
                                    "select version from flyway_schema_history where success order by 1", String.class))
                    .doesNotHaveDuplicates()
                    .hasSameSizeAs(flyway.info().applied());
            jdbc.execute("drop database " + name + " with (force)");
        }
    }

    private void migrateSideBySide(DataSource database) throws Exception {
        var start = new CountDownLatch(1);
        var nodes = Executors.newFixedThreadPool(NODES);
        Callable<Object> boot = () -> {
            start.await();
            return Flyway.configure()
                    .configuration(flyway.getConfiguration())
                    .dataSource(database)
                    .load()
                    .migrate();
        };
        var boots = IntStream.range(0, NODES)
                .<Future<Object>>mapToObj(node -> nodes.submit(boot))
                .toList();
        start.countDown();
        for (Future<Object> each : boots) {
            each.get();
        }
        nodes.shutdown();
    }

    private DataSource database(String name) {
        var url = jdbc.execute((java.sql.Connection it) -> it.getMetaData().getURL());
        return new DriverManagerDataSource(
                url.replaceFirst("/postgres(\\?|$)", "/" + name + "$1"), "postgres", "postgres");
    }
}
