package org.stepwell.keys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.crypto.tink.KeysetHandle;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.stepwell.HouseTest;
import org.stepwell.audit.Actor;
import org.stepwell.coordination.Enrolment;
import org.stepwell.coordination.Episode;
import org.stepwell.crisis.SafetyPlan;
import org.stepwell.crisis.SafetyPlans;
import org.stepwell.crisis.SafetySteps;

/** Safety plans as they lie in the database: unreadable there, from before as well, and through a change of keys. */
@HouseTest
class SealAgainTest {

    private static final SafetySteps STEPS = new SafetySteps(
            "I stop answering.", "A walk.", "The library.", "Sam.", "988.", "Sam keeps the tablets.", 8, null, true);

    private static final String ROW = "select * from safety_plan where episode_id = ?";

    @Autowired
    private SafetyPlans plans;

    @Autowired
    private JdbcTemplate jdbc;

    @Autowired
    private List<SealedTable> tables;

    @Autowired
    private FieldKeys keys;

    @Autowired
    private PlatformTransactionManager transactions;

    @Value("${stepwell.demo.data-directory:data}")
    private Path data;

    private Episode episode;

    @BeforeEach
    void somebodyHasASafetyPlan(@Autowired Enrolment enrolment) {
        episode = enrolment.enrol();
        Actor.asSystem("test", () -> plans.write(episode.id(), null, STEPS));
    }

    @Test
    void nothingOfItCanBeReadInTheDatabase() {
        var row = row();

        for (var column : SafetyPlanColumns.ALL) {
            assertThat(row.get(column).toString()).startsWith("sealed:").doesNotContain("Sam", "walk", "988");
        }
        assertThat(row.get("barriers")).isNull();
        assertThat(steps()).isEqualTo(STEPS);
    }

    @Test
    void isNotReadInAnotherRow(@Autowired Enrolment enrolment) {
        var other = enrolment.enrol();
        Actor.asSystem("test", () -> plans.write(other.id(), null, STEPS));

        inVain(() -> {
            jdbc.update(
                    "update safety_plan set helpers = ? where episode_id = ?",
                    row().get("helpers"),
                    other.id().value());
            assertThatThrownBy(() -> Actor.asSystem("test", () -> plans.current(other.id())))
                    .isInstanceOf(BrokenSeal.class);
        });
    }

    @Test
    void sealsWhatStoodOpenFromBefore() {
        inVain(() -> {
            jdbc.update(
                    "update safety_plan set helpers = 'Sam.', barriers = 'Shame.' where episode_id = ?",
                    episode.id().value());
            assertThatThrownBy(this::steps).isInstanceOf(BrokenSeal.class);

            new SealAgain(jdbc, keys, tables).afterPropertiesSet();

            assertThat(row().get("helpers").toString()).startsWith("sealed:");
            assertThat(steps().helpers()).isEqualTo("Sam.");
            assertThat(steps().barriers()).isEqualTo("Shame.");
        });
    }

    @Test
    void readsEverythingInTheMiddleOfAChangeOfKeysAndAfterIt() {
        inVain(() -> {
            var later = new FieldKeys(KeyFile.withNewKey(keyset()));
            var half = new SealedTable("safety_plan", List.of("id"), List.of("helpers", "warning_signs"));
            assertThat(new SealAgain(jdbc, later, List.of(half)).withNewestKey())
                    .isPositive();
            assertThat(open(later, "helpers")).isEqualTo("Sam.");
            assertThat(open(later, "own_coping")).isEqualTo("A walk.");

            new SealAgain(jdbc, later, tables).withNewestKey();

            assertThat(new SealAgain(jdbc, later, tables).withNewestKey()).isZero();
            for (var column : SafetyPlanColumns.ALL) {
                assertThat(row().get(column).toString()).startsWith(later.current());
            }
            assertThatThrownBy(this::steps).isInstanceOf(LostKey.class);
        });
    }

    /** The columns of the six steps. */
    private static final class SafetyPlanColumns {

        static final List<String> ALL =
                List.of("warning_signs", "own_coping", "distraction", "helpers", "professionals", "safer_place");
    }

    private KeysetHandle keyset() {
        return KeyFile.read(data.resolve("keys.json"));
    }

    private String open(FieldKeys with, String column) {
        var row = row();
        var place = new Place("safety_plan", column, ((UUID) row.get("id")).toString());
        return with.open((String) row.get(column), place);
    }

    private Map<String, Object> row() {
        return jdbc.queryForMap(ROW, episode.id().value());
    }

    private SafetySteps steps() {
        return Actor.asSystem("test", () -> plans.current(episode.id()))
                .map(SafetyPlan::steps)
                .orElseThrow();
    }

    private void inVain(Runnable work) {
        new TransactionTemplate(transactions).executeWithoutResult(status -> {
            status.setRollbackOnly();
            work.run();
        });
    }
}
