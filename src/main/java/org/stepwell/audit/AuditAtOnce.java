package org.stepwell.audit;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import javax.sql.DataSource;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/**
 * Writes at once what must stay although the work around it rolls back: what was refused, who came to the door. It has
 * two connections of its own: who holds one of the product's and waits for a second may wait for somebody who does the same.
 */
@Component
public class AuditAtOnce implements DisposableBean {

    private static final int CONNECTIONS = 2;
    private static final long IDLE_MILLIS = 60_000;

    private final HikariDataSource connections;
    private final JdbcTemplate jdbc;
    private final Clock clock;

    AuditAtOnce(DataSource product, Clock clock) throws SQLException {
        this.connections = new HikariDataSource(few(product.unwrap(HikariDataSource.class)));
        this.jdbc = new JdbcTemplate(connections);
        this.clock = clock;
    }

    private static HikariConfig few(HikariDataSource product) {
        var few = new HikariConfig();
        product.copyStateTo(few);
        few.setPoolName("audit");
        few.setMetricsTrackerFactory(null);
        few.setMaximumPoolSize(CONNECTIONS);
        few.setMinimumIdle(0);
        few.setIdleTimeout(IDLE_MILLIS);
        few.setInitializationFailTimeout(-1);
        return few;
    }

    /** Throws when it cannot be written, so that whoever asked gets an error and no silence. */
    public void note(AuditEntry entry) {
        AuditRow.write(jdbc, List.of(new AuditRow(Timestamp.from(clock.instant()), entry)));
    }

    @Override
    public void destroy() {
        connections.close();
    }
}
