package org.stepwell.audit;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;
import org.stepwell.audit.Breach.Kind;
import org.stepwell.audit.Seal.Anchor;

/** Holds every row against its hash and every seal against the one before, and keeps what came of it. */
@Component
public class VerifyTrail {

    private static final int AT_A_TIME = 2_000;

    private static final Logger log = LoggerFactory.getLogger(VerifyTrail.class);

    private static final String LINKS = "select l.position, l.hash, e.* from audit_link l"
            + " left join audit_event e on e.id = l.event_id order by l.position";
    private static final String SEALS = "select s.*, r.seal is not null as removed from audit_seal s"
            + " left join audit_removal r on r.seal = s.number order by s.number";
    private static final String OUTSIDE = "select count(*) from audit_event e where e.written_by < cast(? as xid8)"
            + " and not exists (select 1 from audit_link l where l.event_id = e.id)";

    private final JdbcClient jdbc;
    private final JdbcTemplate streams;
    private final Clock clock;

    VerifyTrail(JdbcClient jdbc, DataSource connections, Clock clock) {
        this.jdbc = jdbc;
        this.streams = new JdbcTemplate(connections);
        this.clock = clock;
        streams.setFetchSize(AT_A_TIME);
    }

    /** What the last of them found, for whoever looks after the trail. */
    public record Outcome(OffsetDateTime at, int seals, long rows, int breaches, Kind first, Integer inSeal) {

        public boolean isSound() {
            return breaches == 0;
        }
    }

    /** Verifies against where the trail ended at the last time too, and keeps and logs the outcome. */
    @Transactional(isolation = Isolation.REPEATABLE_READ)
    public Verification verifyAndKeep(List<String> anchors) {
        var kept = new ArrayList<>(anchors.stream().map(Anchor::of).toList());
        lastAnchor().ifPresent(kept::add);
        var outcome = verify(kept);
        keep(outcome);
        if (outcome.isSound()) {
            log.info("The audit trail is sound: {} rows up to {}", outcome.rows(), outcome.last());
        } else {
            log.error("The audit trail was tampered with: {} breaches, first {}", outcome.breaches(), outcome.found());
        }
        return outcome;
    }

    /** Sees the trail as it stood at one moment, while others go on writing. */
    @Transactional(isolation = Isolation.REPEATABLE_READ)
    public Verification verify(List<Anchor> anchors) {
        try (var links = streams.queryForStream(LINKS, VerifyTrail::link);
                var seals = streams.queryForStream(
                        SEALS, (row, number) -> new Sealed(Seal.read(row), row.getBoolean("removed")))) {
            var chain = new Chain(links.iterator(), anchors, clock.instant());
            seals.forEach(one -> chain.follow(one.seal(), one.removed()));
            return chain.end(outside(chain.until()));
        }
    }

    /** @return what the last verification found; empty before the first */
    public Optional<Outcome> last() {
        return jdbc.sql("select * from audit_verification order by id desc limit 1")
                .query((row, number) -> new Outcome(
                        row.getObject("at", OffsetDateTime.class),
                        row.getInt("seals"),
                        row.getLong("events"),
                        row.getInt("breaches"),
                        row.getString("first_kind") == null ? null : Kind.valueOf(row.getString("first_kind")),
                        row.getObject("first_seal", Integer.class)))
                .optional();
    }

    private long outside(long until) {
        return jdbc.sql(OUTSIDE).param(Long.toString(until)).query(Long.class).single();
    }

    private Optional<Anchor> lastAnchor() {
        return jdbc.sql("select last_seal, last_hash from audit_verification where last_seal is not null"
                        + " order by last_seal desc, id limit 1")
                .query((row, number) ->
                        new Anchor(row.getInt("last_seal"), HexFormat.of().formatHex(row.getBytes("last_hash"))))
                .optional();
    }

    private void keep(Verification made) {
        var first = made.found().stream().findFirst();
        jdbc.sql("insert into audit_verification (at, seals, events, last_seal, last_hash, breaches, first_kind,"
                        + " first_seal) values (?, ?, ?, ?, ?, ?, ?, ?)")
                .params(Timestamp.from(made.at()), made.seals(), made.rows())
                .param(made.last() == null ? null : made.last().number())
                .param(
                        made.last() == null
                                ? null
                                : HexFormat.of().parseHex(made.last().hash()))
                .param(made.breaches())
                .param(first.map(one -> one.kind().name()).orElse(null))
                .param(first.map(Breach::seal).orElse(null))
                .update();
    }

    private static Chain.Link link(ResultSet row, int number) throws SQLException {
        var present = row.getObject("id") != null;
        return new Chain.Link(row.getLong("position"), row.getBytes("hash"), present ? AuditEvent.read(row) : null);
    }

    private record Sealed(Seal seal, boolean removed) {}
}
