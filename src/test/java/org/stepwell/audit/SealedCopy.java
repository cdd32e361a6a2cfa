package org.stepwell.audit;

import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;
import org.stepwell.audit.Seal.Anchor;

/** A trail of its own beside the product's, sealed in stretches, with which a test may do what it likes. */
class SealedCopy {

    static final int STRETCHES = 6;
    static final int ROWS = 40;

    private static final List<String> TABLES =
            List.of("audit_event", "audit_link", "audit_seal", "audit_removal", "audit_verification");

    private final JdbcTemplate jdbc;
    private final TransactionTemplate transactions;
    private final SealTrail seals;
    private final VerifyTrail verify;
    private final String schema = "copy_" + UUID.randomUUID().toString().substring(0, 8);

    SealedCopy(JdbcTemplate jdbc, TransactionTemplate transactions, SealTrail seals, VerifyTrail verify) {
        this.jdbc = jdbc;
        this.transactions = transactions;
        this.seals = seals;
        this.verify = verify;
        jdbc.execute("create schema " + schema);
        TABLES.forEach(table ->
                jdbc.execute("create table " + schema + "." + table + " (like public." + table + " including all)"));
    }

    void drop() {
        jdbc.execute("drop schema " + schema + " cascade");
    }

    /** Has every stretch written by several transactions, then sealed. */
    void fill() {
        for (var stretch = 0; stretch < STRETCHES; stretch++) {
            for (var row = 0; row < ROWS; row += 4) {
                write(4);
            }
            seal(ROWS);
        }
    }

    void write(int rows) {
        within(() -> jdbc.update(
                "insert into audit_event (at, actor, action, patient_id, what, about)"
                        + " select now() + n * interval '1 millisecond', 'person-' || n,"
                        + " (array['read', 'change', 'disclose', 'sign-in'])[1 + n % 4],"
                        + " case when n % 4 = 3 then null else gen_random_uuid() end, 'care plan ' || random(),"
                        + " case when n % 4 = 2 then 'somebody' end from generate_series(1, ?) n",
                rows));
    }

    /** Waits for whatever transaction of the product is older than the rows. */
    void seal(int rows) {
        for (var sealed = 0; sealed < rows; ) {
            sealed += within(seals::seal);
        }
    }

    Verification verify(List<Anchor> anchors) {
        return within(() -> verify.verify(anchors));
    }

    /** Tampers, verifies, and leaves it as it was. */
    Verification after(Runnable tampering, List<Anchor> anchors) {
        return transactions.execute(status -> {
            status.setRollbackOnly();
            jdbc.execute("set local search_path to " + schema + ", public");
            jdbc.execute("set local session_replication_role = replica");
            tampering.run();
            return verify.verify(anchors);
        });
    }

    <T> T within(Supplier<T> work) {
        return transactions.execute(status -> {
            jdbc.execute("set local search_path to " + schema + ", public");
            return work.get();
        });
    }
}
