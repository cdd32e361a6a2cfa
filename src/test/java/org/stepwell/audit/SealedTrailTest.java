package org.stepwell.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;
import org.stepwell.HouseTest;
import org.stepwell.Proof;
import org.stepwell.audit.Breach.Kind;

/** Whatever is done to the trail once it is sealed is found. */
@HouseTest
class SealedTrailTest {

    private static final int TAMPERINGS = Proof.times(200, 1_000);

    @Autowired
    private JdbcTemplate jdbc;

    @Autowired
    private TransactionTemplate transactions;

    @Autowired
    private SealTrail seals;

    @Autowired
    private VerifyTrail verify;

    private SealedCopy copy;

    @BeforeEach
    void aTrail() {
        copy = new SealedCopy(jdbc, transactions, seals, verify);
    }

    @AfterEach
    void leaveNothing() {
        copy.drop();
    }

    @Test
    void everyTamperingIsFound() {
        copy.fill();
        var sound = copy.verify(List.of());
        assertThat(sound.found()).isEmpty();
        assertThat(sound.seals()).isEqualTo(SealedCopy.STRETCHES);
        assertThat(sound.rows()).isEqualTo(SealedCopy.STRETCHES * SealedCopy.ROWS);

        var tampering = new Tampering(jdbc, new Random(20261127));
        var ways = tampering.ways();
        var missed = IntStream.range(0, TAMPERINGS)
                .filter(round ->
                        copy.after(ways.get(round % ways.size()), List.of()).isSound())
                .mapToObj(round -> "way " + round % ways.size())
                .toList();
        assertThat(missed).isEmpty();
        assertThat(copy.verify(List.of()).isSound()).isTrue();
        Proof.row(
                "A trail that was changed is found out",
                "%,d changes in %d ways".formatted(TAMPERINGS, ways.size()),
                "all found");
    }

    @Test
    void anEndThatWasCutOffIsFoundByWhatIsKnownOutside() {
        copy.fill();
        var anchor = copy.verify(List.of()).last();
        var tampering = new Tampering(jdbc, new Random(20261127));

        assertThat(copy.after(tampering::cutOff, List.of()).isSound()).isTrue();
        assertThat(copy.after(tampering::cutOff, List.of(anchor)).found())
                .extracting(Breach::kind)
                .containsExactly(Kind.CUT_OFF);
    }

    /** Whoever may write everything may hash everything anew, but not what is known outside. */
    @Test
    void aChainThatWasHashedAnewIsFoundByWhatIsKnownOutside() {
        copy.fill();
        var anchor = copy.verify(List.of()).last();
        Runnable anew = () -> {
            jdbc.update("update audit_event set actor = 'somebody-else'"
                    + " where id = (select event_id from audit_link where position = 17)");
            jdbc.update("delete from audit_link");
            jdbc.update("delete from audit_seal");
            jdbc.update("update audit_event set written_by = '3'");
            seals.seal();
        };

        assertThat(copy.after(anew, List.of()).isSound()).isTrue();
        assertThat(copy.after(anew, List.of(anchor)).found())
                .extracting(Breach::kind)
                .containsExactly(Kind.CUT_OFF);
    }

    @Test
    void aRowOfATransactionThatTookLongIsSealedWhenItIsOver() {
        var late = new CompletableFuture<Void>();
        var written = new CompletableFuture<Void>();
        var slow = CompletableFuture.runAsync(() -> copy.within(() -> {
            jdbc.update(
                    "insert into audit_event (at, actor, action, what) values (now(), 'slow', 'read', 'care plan')");
            written.complete(null);
            return late.join();
        }));
        written.join();
        copy.write(4);

        assertThat(copy.within(seals::seal)).isZero();
        late.complete(null);
        slow.join();
        copy.seal(5);
        assertThat(copy.verify(List.of()).rows()).isEqualTo(5);
        assertThat(copy.verify(List.of()).isSound()).isTrue();
    }

    @Test
    void whatWasRestoredIntoAnotherDatabaseIsSealedAllTheSame() {
        copy.write(4);
        copy.seal(4);
        copy.write(4);
        copy.within(() -> {
            var seal = jdbc.queryForObject("select * from audit_seal", (row, number) -> Seal.read(row));
            var foreign = new Seal(1, seal.sealedAt(), "7", seal.until(), 1, 4, seal.latestAt(), seal.rowHash(), null)
                    .hashed(Digest.NONE);
            jdbc.update("update audit_seal set cluster = '7', hash = ?", foreign.hash());
            return jdbc.update("update audit_event set written_by = '99999999999' where id > 4");
        });

        copy.seal(4);
        assertThat(copy.within(seals::seal)).isZero();
        assertThat(copy.verify(List.of()).rows()).isEqualTo(8);
        assertThat(copy.verify(List.of()).isSound()).isTrue();
    }

    @Test
    void twoWhoSealAtOnceMakeOneChain() {
        copy.write(200);
        var both = IntStream.range(0, 2)
                .mapToObj(node -> CompletableFuture.runAsync(() -> copy.within(seals::seal)))
                .toList();
        both.forEach(CompletableFuture::join);
        copy.seal(200 - copy.within(() -> jdbc.queryForObject("select count(*) from audit_link", Integer.class)));

        assertThat(copy.verify(List.of()).rows()).isEqualTo(200);
        assertThat(copy.verify(List.of()).isSound()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update audit_event set actor = 'nobody'",
                "delete from audit_event",
                "truncate audit_event",
                "update audit_link set hash = sha256('x')",
                "delete from audit_link",
                "truncate audit_link",
                "update audit_seal set hash = sha256('x')",
                "delete from audit_seal",
                "truncate audit_seal cascade",
                "truncate audit_removal",
                "truncate audit_verification"
            })
    void theDatabaseRefusesEveryOtherStatementThanAnInsert(String statement) {
        jdbc.update(
                "insert into audit_event (at, actor, action, what) values (now(), 'somebody', 'read', 'care plan')");
        for (var sealed = 0; sealed == 0; ) {
            sealed = seals.seal();
        }

        assertThatThrownBy(() -> jdbc.execute(statement)).hasMessageContaining("audit trail cannot be changed");
    }

    @Test
    void nobodyHasTheRightToMore() {
        assertThat(jdbc.queryForList(
                        "select distinct privilege_type from information_schema.table_privileges"
                                + " where table_schema = 'public' and table_name like 'audit\\_%'"
                                + " and table_name not like 'audit_flag%'",
                        String.class))
                .containsExactlyInAnyOrder("INSERT", "SELECT", "REFERENCES", "TRIGGER");
        assertThat(jdbc.queryForObject(
                        "select has_function_privilege('public', 'remove_audit_stretch(integer)', 'execute')",
                        Boolean.class))
                .isFalse();
    }
}
