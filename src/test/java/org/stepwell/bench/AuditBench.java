package org.stepwell.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;
import org.stepwell.HouseTest;
import org.stepwell.audit.AuditAction;
import org.stepwell.audit.AuditTrail;
import org.stepwell.audit.SealTrail;
import org.stepwell.audit.VerifyTrail;
import org.stepwell.patient.PatientId;
import org.stepwell.workflow.Walk;

/**
 * What the audit row and its seal cost a small transaction, several writers at once, beside a chain that each transaction
 * would prolong itself under a lock: {@code mvn -Pbench test -Dtest=AuditBench}. Each way runs in turn, several times.
 */
@HouseTest
class AuditBench {

    private static final Logger log = LoggerFactory.getLogger(AuditBench.class);

    private static final int WRITERS = 8;
    private static final int ROUNDS = Integer.getInteger("stepwell.bench.rounds", 5);
    private static final long ROUND_NANOS = 2_000_000_000L;

    @Autowired
    private AuditTrail trail;

    @Autowired
    private SealTrail seals;

    @Autowired
    private VerifyTrail verify;

    @Autowired
    private JdbcTemplate jdbc;

    @Autowired
    private TransactionTemplate transactions;

    @Autowired
    private Walk walk;

    private final PatientId patient = PatientId.random();

    /** A way to do the same small piece of work. */
    private record Way(String name, Runnable work, boolean sealed) {}

    @Test
    void theRowAndItsSeal() {
        jdbc.execute("create unlogged table bench_chain (position bigint primary key, hash bytea)");
        jdbc.execute("create table bench_work (id bigint generated always as identity, at timestamptz)");
        jdbc.execute("insert into bench_chain values (0, sha256('x'))");
        var ways = List.of(
                new Way("without a row", () -> {}, false),
                new Way("with a row", this::row, false),
                new Way("with a row, sealed each half second", this::row, true),
                new Way("with a row, chained by each transaction under a lock", this::chained, false));
        var rates = new double[ways.size()][ROUNDS];
        for (var round = -1; round < ROUNDS; round++) {
            for (var way = 0; way < ways.size(); way++) {
                var rate = run(ways.get(way));
                if (round >= 0) {
                    rates[way][round] = rate;
                }
            }
        }
        var bare = median(rates[0]);
        for (var way = 0; way < ways.size(); way++) {
            log.info(
                    "{}: {} transactions a second, {} of the first",
                    ways.get(way).name(),
                    Math.round(median(rates[way])),
                    String.format(Locale.ROOT, "%.2f", median(rates[way]) / bare));
        }
        theWholeChain();
    }

    private void theWholeChain() {
        var begun = System.nanoTime();
        var sealed = seals.seal();
        var done = System.nanoTime();
        var outcome = verify.verify(List.of());
        var verified = System.nanoTime();
        assertThat(outcome.found()).isEmpty();
        log.info(
                "sealing {} rows: {} a second; verifying {} rows: {} a second",
                sealed,
                Math.round(sealed / ((done - begun) / 1e9)),
                outcome.rows(),
                Math.round(outcome.rows() / ((verified - done) / 1e9)));
    }

    private void row() {
        trail.record(AuditAction.READ, patient, "bench");
    }

    private void chained() {
        row();
        jdbc.queryForList("select pg_advisory_xact_lock(42)");
        jdbc.update("insert into bench_chain select position + 1, sha256(hash) from bench_chain"
                + " order by position desc limit 1");
    }

    /** @return transactions a second, of all writers together */
    private double run(Way way) {
        var over = new AtomicBoolean();
        var done = new AtomicLong();
        var sealer = CompletableFuture.runAsync(() -> keepSealing(way.sealed(), over), this::inItsOwnThread);
        var writers = IntStream.range(0, WRITERS)
                .mapToObj(number -> CompletableFuture.runAsync(() -> write(way, over, done), this::inItsOwnThread))
                .toList();
        var begun = System.nanoTime();
        pause(ROUND_NANOS);
        over.set(true);
        var rate = done.get() / ((System.nanoTime() - begun) / 1e9);
        writers.forEach(CompletableFuture::join);
        sealer.join();
        return rate;
    }

    private void write(Way way, AtomicBoolean over, AtomicLong done) {
        while (!over.get()) {
            walk.as(
                    "care-manager",
                    () -> transactions.execute(status -> {
                        jdbc.queryForList("select * from patient where id = ?", patient.value());
                        jdbc.update("insert into bench_work (at) values (now())");
                        way.work().run();
                        return null;
                    }));
            done.incrementAndGet();
        }
    }

    private void keepSealing(boolean sealing, AtomicBoolean over) {
        while (sealing && !over.get()) {
            seals.seal();
            pause(ROUND_NANOS / 4);
        }
    }

    private void inItsOwnThread(Runnable work) {
        new Thread(work).start();
    }

    private static void pause(long nanos) {
        LockSupport.parkNanos(nanos);
    }

    private static double median(double[] rates) {
        var sorted = Arrays.stream(rates).sorted().toArray();
        return sorted[sorted.length / 2];
    }
}
