package org.stepwell.audit;

import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Asks how long the oldest row outside the chain has waited for its seal. */
@Component
class Unsealed {

    private static final String OLDEST = """
            select min(e.at) from audit_event e
             where e.written_by >= coalesce((select sealed_until from audit_seal order by number desc limit 1), '0')
               and not exists (select 1 from audit_link l where l.event_id = e.id)
            """;

    private final JdbcClient jdbc;
    private final AuditSettings settings;
    private final Clock clock;

    Unsealed(JdbcClient jdbc, AuditSettings settings, Clock clock) {
        this.jdbc = jdbc;
        this.settings = settings;
        this.clock = clock;
    }

    /** @return nothing while every row is sealed */
    Duration age() {
        return jdbc.sql(OLDEST)
                .query((row, number) -> row.getObject(1, OffsetDateTime.class))
                .optional()
                .map(at -> Duration.between(at.toInstant(), clock.instant()))
                .filter(age -> !age.isNegative())
                .orElse(Duration.ZERO);
    }

    /** @return whether somebody should look why; never on a node that does not seal */
    boolean isTooOld() {
        return settings.sealing() && age().compareTo(settings.unsealedAtMost()) > 0;
    }
}
