package org.stepwell.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import org.stepwell.HouseTest;

/** The trail is gone through by a command and at night; what came of it is kept, and where the trail ended then. */
@HouseTest
class VerifyTrailTest {

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
    void theProductsOwnTrailIsSound() {
        new KeepTrail(seals, old, verify).night();

        var last = verify.last().orElseThrow();
        assertThat(last.isSound()).isTrue();
        assertThat(last.rows()).isPositive();
    }

    @Test
    void theCommandSaysSoAndHoldsItAgainstWhatWasKeptElsewhere() {
        seal();
        var anchor = verify.verify(List.of()).last();

        assertThat(new VerifyAndEnd(verify, List.of()).run()).isTrue();
        assertThat(new VerifyAndEnd(verify, List.of(anchor.toString())).run()).isTrue();
        transactions.executeWithoutResult(status -> {
            status.setRollbackOnly();
            assertThat(new VerifyAndEnd(verify, List.of("999999:" + anchor.hash())).run())
                    .isFalse();
            assertThat(verify.last().orElseThrow().first()).isEqualTo(Breach.Kind.CUT_OFF);
        });
    }

    @Test
    void anEndCutOffSinceTheLastTimeIsFound() {
        seal();
        assertThat(verify.verifyAndKeep(List.of()).isSound()).isTrue();

        transactions.executeWithoutResult(status -> {
            status.setRollbackOnly();
            jdbc.execute("set local session_replication_role = replica");
            var first = jdbc.queryForObject(
                    "select first_position from audit_seal order by number desc limit 1", Long.class);
            jdbc.update(
                    "delete from audit_event where id in (select event_id from audit_link where position >= ?)", first);
            jdbc.update("delete from audit_link where position >= ?", first);
            jdbc.update("delete from audit_seal where first_position = ?", first);
            assertThat(verify.verifyAndKeep(List.of()).found())
                    .extracting(Breach::kind)
                    .containsExactly(Breach.Kind.CUT_OFF);
        });
    }

    @Test
    void aRowThatWaitsForItsSealTooLongIsTold() {
        seal();
        var settings = new AuditSettings(true, null, Duration.ofMinutes(15), 6);
        transactions.executeWithoutResult(status -> {
            status.setRollbackOnly();
            jdbc.update("insert into audit_event (at, actor, action, what)"
                    + " values (now() - interval '20 minutes', 'somebody', 'read', 'care plan')");
            var unsealed = new Unsealed(JdbcClient.create(jdbc), settings, Clock.systemUTC());
            assertThat(unsealed.isTooOld()).isTrue();
            assertThat(new TrailHealthIndicator(verify, unsealed)
                            .health()
                            .getStatus()
                            .getCode())
                    .isEqualTo("DOWN");
        });
    }

    private void seal() {
        jdbc.update(
                "insert into audit_event (at, actor, action, what) values (now(), 'somebody', 'read', 'care plan')");
        for (var sealed = 0; sealed == 0; ) {
            sealed = seals.seal();
        }
    }
}
