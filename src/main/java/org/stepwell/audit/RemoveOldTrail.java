package org.stepwell.audit;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.ZoneOffset;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Lets go of whole stretches whose every row is older than rows are kept; their seals stay, so that the chain does. */
@Component
class RemoveOldTrail {

    /** No other lock of the product has this number. */
    private static final long LOCK = 7_283_250_002L;

    private static final String OLD = "select s.number from audit_seal s where s.latest_at < ?"
            + " and not exists (select 1 from audit_removal r where r.seal = s.number) order by s.number";

    private final JdbcClient jdbc;
    private final AuditTrail trail;
    private final AuditSettings settings;
    private final Clock clock;

    RemoveOldTrail(JdbcClient jdbc, AuditTrail trail, AuditSettings settings, Clock clock) {
        this.jdbc = jdbc;
        this.trail = trail;
        this.settings = settings;
        this.clock = clock;
    }

    /** @return how many rows went; none when another node is at it */
    @Transactional
    public long run() {
        var mine = jdbc.sql("select pg_try_advisory_xact_lock(?)").param(LOCK);
        if (!mine.query(Boolean.class).single()) {
            return 0;
        }
        var limit = clock.instant().atZone(ZoneOffset.UTC).minusYears(settings.keepYears());
        return jdbc.sql(OLD).param(Timestamp.from(limit.toInstant())).query(Integer.class).list().stream()
                .mapToLong(this::remove)
                .sum();
    }

    private long remove(int seal) {
        trail.record(AuditAction.REMOVE, "audit trail", "seal " + seal);
        return jdbc.sql("select remove_audit_stretch(?)")
                .param(seal)
                .query(Long.class)
                .single();
    }
}
