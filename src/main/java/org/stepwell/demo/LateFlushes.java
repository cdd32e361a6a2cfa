package org.stepwell.demo;

import com.zaxxer.hikari.HikariDataSource;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import javax.sql.DataSource;
import org.springframework.jdbc.UncategorizedSQLException;
import org.springframework.stereotype.Component;

/**
 * Lets the demo year commit without waiting for the disk each time: a crash before the history is finished discards it
 * all. People's work waits.
 */
@Component
@InEmbeddedRun
class LateFlushes {

    private final HikariDataSource pool;

    LateFlushes(DataSource database) throws SQLException {
        this.pool = database.unwrap(HikariDataSource.class);
    }

    /** Whoever opens another connection meanwhile waits for the disk. */
    void begin() {
        var connections = new ArrayList<Connection>();
        try {
            while (connections.size() < pool.getMaximumPoolSize()) {
                var connection = pool.getConnection();
                connections.add(connection);
                try (var statement = connection.createStatement()) {
                    statement.execute("set synchronous_commit = off");
                }
            }
        } catch (SQLException e) {
            throw new UncategorizedSQLException("Begin to flush late", null, e);
        } finally {
            connections.forEach(LateFlushes::giveBack);
        }
    }

    /** From now on every connection is a new one, and a commit is on the disk. */
    void end() {
        pool.getHikariPoolMXBean().softEvictConnections();
    }

    private static void giveBack(Connection connection) {
        try {
            connection.close();
        } catch (SQLException e) {
            throw new UncategorizedSQLException("Give a connection back", null, e);
        }
    }
}
