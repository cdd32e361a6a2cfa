package org.stepwell.operations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.camunda.bpm.engine.ManagementService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.transaction.support.TransactionTemplate;
import org.stepwell.Stepwell;
import org.stepwell.Visitor;
import org.stepwell.coordination.Episode;
import org.stepwell.operations.process.Batches;
import org.stepwell.operations.process.BringOver;
import org.stepwell.workflow.ControlledTime;
import org.stepwell.workflow.Walk;

/**
 * The engine's own job executor brings many journeys over while somebody watches. It runs whatever is due, so that this
 * class has a product and a database of its own.
 */
@SpringBootTest(
        classes = Stepwell.class,
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {
            "camunda.bpm.job-execution.enabled=true",
            "camunda.bpm.process-engine-name=batches",
            "stepwell.demo.data-directory=target/data/batches"
        })
@DirtiesContext
class RunningBatchTest {

    private static final String PROCESS = TwoVersions.PROCESS;
    private static final int JOURNEYS = 36;
    private static final Duration PATIENCE = Duration.ofSeconds(90);

    @LocalServerPort
    private int port;

    @Autowired
    private BringOver bringing;

    @Autowired
    private Batches batches;

    @Autowired
    private TwoVersions process;

    @Autowired
    private ManagementService management;

    @Autowired
    private TransactionTemplate transactions;

    @Autowired
    private Walk walk;

    @Autowired
    private JdbcClient jdbc;

    private int old;
    private int fresh;
    private List<Episode> people;
    private Visitor supervisor;

    @BeforeEach
    void manyAreOnTheOldVersion() {
        old = process.first();
        people = IntStream.range(0, JOURNEYS)
                .mapToObj(person -> process.startsFor())
                .toList();
        fresh = process.second();
        supervisor = new Visitor(port).signIn("supervisor", "stepwell");
    }

    @AfterEach
    void forget() {
        ControlledTime.release();
        process.forget();
    }

    @Test
    void bringsEverybodyOverAndPutsItselfAway() {
        var batch = asLead(() -> bringing.begin(PROCESS, old, fresh));

        watchToItsEnd(batch);

        assertThat(progress(batch)).isEqualTo(new Progress(JOURNEYS, JOURNEYS, 0, 0));
        assertThat(on(fresh)).isEqualTo(JOURNEYS);
        assertThat(page(batch)).contains("are on the new version.").doesNotContain("every 2s");
        // the engine looks every half minute whether a batch is done
        ControlledTime.set(Instant.now().plusSeconds(60));
        await().atMost(PATIENCE).until(() -> nothingIsLeftOf(batch));
        assertThat(progress(batch)).isEqualTo(new Progress(JOURNEYS, JOURNEYS, 0, 0));
        process.goesOn(people.get(0));
        assertThat(walk.waitsAt(people.get(0).id().toString(), "ring-first")).isTrue();
    }

    @Test
    void bringsTheOthersOverAndNamesWhoCouldNotBeBrought() {
        var moved = people.get(7);
        var batch = asLead(() -> transactions.execute(status -> {
            var begun = bringing.begin(PROCESS, old, fresh);
            process.goesOn(moved);
            return begun;
        }));

        watchToItsEnd(batch);

        assertThat(progress(batch)).isEqualTo(new Progress(JOURNEYS, JOURNEYS - 1, 1, 0));
        assertThat(on(fresh)).isEqualTo(JOURNEYS - 1);
        assertThat(page(batch)).contains("/journeys/" + process.journey(moved), "Make visit");

        supervisor.post("/dashboard/operations/batches/" + batch + "/again", Map.of());
        watchToItsEnd(batch);
        assertThat(progress(batch).failed()).isEqualTo(1);

        supervisor.post("/dashboard/operations/batches/" + batch + "/leave", Map.of());
        assertThat(nothingIsLeftOf(batch)).isTrue();
        assertThat(progress(batch)).isEqualTo(new Progress(JOURNEYS, JOURNEYS - 1, 1, 0));
        assertThat(page(batch)).doesNotContain("every 2s");
        assertThat(walk.waitsAt(moved.id().toString(), "make-visit")).isTrue();
        assertThat(on(old)).isEqualTo(1);
    }

    /** Reads the page as its script does, again and again; what it says only ever grows. */
    private void watchToItsEnd(String batch) {
        var seen = new int[1];
        await().atMost(PATIENCE).pollInterval(Duration.ofMillis(200)).until(() -> {
            page(batch);
            var progress = progress(batch);
            assertThat(progress.total()).isEqualTo(JOURNEYS);
            assertThat(progress.done()).isGreaterThanOrEqualTo(seen[0]);
            seen[0] = progress.done();
            return progress.isOver();
        });
    }

    private String page(String batch) {
        var answer = supervisor.get("/dashboard/operations/batches/" + batch);
        assertThat(answer.statusCode()).isEqualTo(200);
        return answer.body();
    }

    private Progress progress(String batch) {
        return asLead(() -> batches.progress(batches.migration(batch)));
    }

    private int on(int version) {
        return jdbc.sql(
                        "select count(*) from journey where process_key = ? and process_version = ? and ended_at is null")
                .params(PROCESS, version)
                .query(Integer.class)
                .single();
    }

    private boolean nothingIsLeftOf(String batch) {
        return asLead(() -> management.createBatchQuery().batchId(batch).count()) == 0
                && jdbc.sql("select count(*) from act_ru_job where type_ in"
                                        + " ('batch-seed-job', 'batch-monitor-job', 'instance-migration')")
                                .query(Integer.class)
                                .single()
                        == 0;
    }

    private <T> T asLead(Supplier<T> work) {
        return walk.as("supervisor", work);
    }
}
