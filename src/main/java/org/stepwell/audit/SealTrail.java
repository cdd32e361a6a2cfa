package org.stepwell.audit;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Takes the rows of transactions that are over into the chain, in the order of these transactions, one writer at a time
 * among all nodes. Nobody who writes to the trail ever waits for it.
 */
@Component
public class SealTrail {

    static final int LARGEST_STRETCH = 10_000;

    /** No other lock of the product has this number. */
    private static final long LOCK = 7_283_250_001L;

    private static final Logger log = LoggerFactory.getLogger(SealTrail.class);

    private static final String LAST = "select * from audit_seal order by number desc limit 1";

    private static final String UNSEALED = """
            select e.*, e.written_by::text as writer from audit_event e
             where e.written_by >= cast(:from as xid8) and (:all or e.written_by < cast(:until as xid8))
               and not exists (select 1 from audit_link l where l.event_id = e.id)
             order by e.written_by, e.id limit :most
            """;

    private final JdbcClient jdbc;
    private final JdbcTemplate batches;
    private final TransactionTemplate transactions;
    private final Clock clock;

    SealTrail(JdbcClient jdbc, JdbcTemplate batches, TransactionTemplate transactions, Clock clock) {
        this.jdbc = jdbc;
        this.batches = batches;
        this.transactions = transactions;
        this.clock = clock;
    }

    /** @return how many rows came into the chain; none when another node is at it */
    public int seal() {
        int sealed = 0;
        int stretch;
        do {
            stretch = transactions.execute(status -> isMine() ? sealStretch() : 0);
            sealed += stretch;
        } while (stretch >= LARGEST_STRETCH);
        return sealed;
    }

    private boolean isMine() {
        return jdbc.sql("select pg_try_advisory_xact_lock(?)")
                .param(LOCK)
                .query(Boolean.class)
                .single();
    }

    private int sealStretch() {
        var last = jdbc.sql(LAST).query((row, number) -> Seal.read(row)).optional();
        var cluster = jdbc.sql("select system_identifier::text from pg_control_system()")
                .query(String.class)
                .single();
        // asked before the rows are: whatever ends in between stays for the next time
        var oldest = Long.parseLong(jdbc.sql("select pg_snapshot_xmin(pg_current_snapshot())::text")
                .query(String.class)
                .single());
        var restored = last.filter(seal -> !seal.cluster().equals(cluster)).isPresent();
        var rows = unsealed(restored ? 0 : last.map(Seal::until).orElse(0L), oldest, restored);
        if (!rows.isEmpty()) {
            var full = rows.size() >= LARGEST_STRETCH && !restored;
            close(rows, last, cluster, full ? rows.get(rows.size() - 1).writer() : oldest);
        }
        return rows.size();
    }

    /** @param restored whether the rows may carry numbers of another database; then whatever is visible is over */
    private List<Unsealed> unsealed(long from, long oldest, boolean restored) {
        return jdbc.sql(UNSEALED)
                .param("from", Long.toString(from))
                .param("until", Long.toString(oldest))
                .param("all", restored)
                .param("most", restored ? Integer.MAX_VALUE : LARGEST_STRETCH)
                .query((row, number) -> new Unsealed(AuditEvent.read(row), Long.parseLong(row.getString("writer"))))
                .list();
    }

    private void close(List<Unsealed> rows, Optional<Seal> before, String cluster, long until) {
        var first = before.map(Seal::last).orElse(0L) + 1;
        var hash = before.map(Seal::rowHash).orElse(Digest.NONE);
        var links = new ArrayList<Object[]>();
        for (var row : rows) {
            hash = row.event().hash(hash);
            links.add(new Object[] {first + links.size(), row.event().id(), hash});
        }
        batches.batchUpdate("insert into audit_link (position, event_id, hash) values (?, ?, ?)", links);
        var latest = rows.stream().map(row -> row.event().at()).max(Comparator.naturalOrder());
        var seal = new Seal(
                        before.map(Seal::number).orElse(0) + 1,
                        clock.instant().truncatedTo(ChronoUnit.MICROS),
                        cluster,
                        until,
                        first,
                        first + rows.size() - 1,
                        latest.orElseThrow(),
                        hash,
                        Digest.NONE)
                .hashed(before.map(Seal::hash).orElse(Digest.NONE));
        write(seal);
        log.info("The audit trail is sealed up to {} ({} rows)", seal.anchor(), rows.size());
    }

    private void write(Seal seal) {
        jdbc.sql("insert into audit_seal (number, sealed_at, cluster, sealed_until, first_position, last_position,"
                        + " latest_at, row_hash, hash) values (?, ?, ?, cast(? as xid8), ?, ?, ?, ?, ?)")
                .params(seal.number(), timestamp(seal.sealedAt()), seal.cluster(), Long.toString(seal.until()))
                .param(seal.first())
                .param(seal.last())
                .param(timestamp(seal.latestAt()))
                .param(seal.rowHash())
                .param(seal.hash())
                .update();
    }

    private static Timestamp timestamp(Instant at) {
        return Timestamp.from(at);
    }

    private record Unsealed(AuditEvent event, long writer) {}
}
