package org.stepwell.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;
import org.stepwell.HouseTest;

/** After six years whole stretches go; the chain over what is left, and over what went, still holds. */
@HouseTest
class RemoveOldTrailTest {

    private static final List<String> TABLES = List.of("audit_event", "audit_link", "audit_seal", "audit_removal");

    private static final String INSERT = "insert into audit_event (at, actor, action, what)"
            + " select now() - cast(? as interval), 'long-ago', 'read', 'care plan' from generate_series(1, 5)";

    @Autowired
    private JdbcTemplate jdbc;

    @Autowired
    private TransactionTemplate transactions;

    @Autowired
    private SealTrail seals;

    @Autowired
    private VerifyTrail verify;

    @Autowired
    private RemoveOldTrail old;

    @Test
    void wholeStretchesOlderThanSixYearsGoAndTheirSealsStay() {
        seals.seal();
        var kept = stretch("5 years 364 days");
        var gone = stretch("6 years 1 day");
        var before = rows();

        assertThat(Actor.asSystem("test", old::run)).isEqualTo(5);

        assertThat(jdbc.queryForList("select seal from audit_removal", Integer.class))
                .contains(gone)
                .doesNotContain(kept);
        // five went, and one says so
        assertThat(rows()).isEqualTo(before - 4);
        assertThat(jdbc.queryForObject(
                        "select count(*) from audit_event where action = 'remove' and about = ?",
                        Integer.class,
                        "seal " + gone))
                .isEqualTo(1);
        assertThat(verify.verify(List.of()).found()).isEmpty();
        assertThat(Actor.asSystem("test", old::run)).isZero();
    }

    @Test
    void theDatabaseLetsNothingYoungerGo() {
        var young = stretch("5 years 364 days");

        assertThatThrownBy(() -> jdbc.queryForList("select remove_audit_stretch(?)", young))
                .hasMessageContaining("kept for six years");
        assertThatThrownBy(() -> new AuditSettings(true, null, null, 5)).isInstanceOf(IllegalArgumentException.class);
    }

    /** Even the owner of the tables, as long as it is no superuser, adds to them and does nothing else but by the function. */
    @Test
    void theOwnerOfTheTablesHasNoRightToMoreThanAdding() {
        var gone = stretch("6 years 1 day");
        for (var refused : List.of(
                "update audit_event set actor = 'nobody'",
                "delete from audit_event",
                "truncate audit_event",
                "delete from audit_link",
                "update audit_seal set number = 0",
                "truncate audit_removal")) {
            asOwner(() -> assertThatThrownBy(() -> jdbc.execute(refused))
                    .rootCause()
                    .hasMessageContaining("permission denied"));
        }
        asOwner(() -> {
            jdbc.update(
                    "insert into audit_event (at, actor, action, what) values (now(), 'plain', 'read', 'care plan')");
            assertThat(jdbc.queryForObject("select remove_audit_stretch(?)", Long.class, gone))
                    .isEqualTo(5);
            assertThatThrownBy(() -> jdbc.execute("delete from audit_event"))
                    .rootCause()
                    .hasMessageContaining("permission denied");
        });
    }

    private void asOwner(Runnable work) {
        transactions.executeWithoutResult(status -> {
            status.setRollbackOnly();
            jdbc.execute("create role plain_owner");
            for (var table : TABLES) {
                jdbc.execute("alter table " + table + " owner to plain_owner");
            }
            jdbc.execute("alter function remove_audit_stretch (integer) owner to plain_owner");
            jdbc.execute("set local role plain_owner");
            work.run();
        });
    }

    private int stretch(String age) {
        for (var left = 1; left > 0; ) {
            left = seals.seal();
        }
        jdbc.update(INSERT, age);
        for (var sealed = 0; sealed < 5; ) {
            sealed += seals.seal();
        }
        return jdbc.queryForObject("select max(number) from audit_seal", Integer.class);
    }

    private long rows() {
        return jdbc.queryForObject("select count(*) from audit_event", Long.class);
    }
}
