package org.stepwell.studio.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.AdditionalAnswers.delegatesTo;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.doNothing;
import static org.mockito.Mockito.doThrow;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.verify;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.UUID;
import org.camunda.bpm.engine.RepositoryService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.stepwell.HouseTest;
import org.stepwell.audit.Actor;
import org.stepwell.sandbox.PathwayResult;
import org.stepwell.sandbox.SandboxEnded;
import org.stepwell.studio.Drafts;
import org.stepwell.studio.ModelFile;
import org.stepwell.studio.ModelName;
import org.stepwell.studio.PathwayRuns;
import org.stepwell.studio.Proposal;
import org.stepwell.studio.Proposals;
import org.stepwell.studio.UnitChange;
import org.stepwell.workflow.ControlledTime;
import org.stepwell.workflow.UnitDeployment;
import org.stepwell.workflow.Walk;

/** What was agreed for a day comes into force on it, once its tests have been run on what is in force by then. */
@HouseTest
class PublishDueTest {

    private static final String UNIT = "duetest";
    private static final ModelName FORM =
            ModelName.parse("forms/" + UNIT + "/ask-colour.form").orElseThrow();
    private static final String TEST = "processes/" + UNIT + "/asks.pathway.yaml";
    private static final String TEXT =
            "{\"id\": \"ask-colour\", \"type\": \"default\", \"components\": [{\"type\": \"text\", \"id\": \"t\", \"text\": \"%s\"}]}";
    private static final String GIVEN = """
            given: Somebody is asked
            expect:
              - waits-at: contact-person
            """;

    @Autowired
    private Walk walk;

    @Autowired
    private Drafts drafts;

    @Autowired
    private Proposals proposals;

    @Autowired
    private Publish publish;

    @Autowired
    private UnitTests unitTests;

    @Autowired
    private UnitText text;

    @Autowired
    private PathwayRuns runs;

    @Autowired
    private Units units;

    @Autowired
    private RepositoryService repository;

    /** Runs nothing: a sandbox takes half a minute, and has a test of its own. */
    private UnitTests tests;

    private PublishDue due;
    private Instant day;

    @BeforeEach
    void aUnitWithATest() {
        ControlledTime.release();
        day = Instant.now().plus(3, ChronoUnit.DAYS);
        tests = mock(UnitTests.class, delegatesTo(unitTests));
        doNothing().when(tests).begin(any());
        due = new PublishDue(proposals, publish, tests);
        deploy("green");
    }

    @AfterEach
    void leaveNothing(@Autowired JdbcClient jdbc) {
        jdbc.sql("delete from model_pathway_run where unit = ?").param(UNIT).update();
        walk.as("analyst", () -> {
            proposals.waiting().forEach(one -> proposals.withdraw(one.id()));
            drafts.all().forEach(one -> drafts.discard(one.file().name()));
            return null;
        });
        Actor.asSystem(
                "test", () -> units.versions(UNIT).forEach(one -> repository.deleteDeployment(one.deployment(), true)));
        ControlledTime.release();
    }

    @Test
    void runsTheTestsWhenTheyWereNotRunOnWhatIsInForceByThen() {
        var id = agreed();
        due.run();
        verify(tests, never()).begin(any());

        deploy("green", "another.pathway.yaml");
        ControlledTime.set(day.plusSeconds(60));
        due.run();
        verify(tests).begin(any());
        assertThat(standing(id)).isEqualTo(Proposal.State.SCHEDULED);

        passed(id, TEST);
        passed(id, "processes/" + UNIT + "/another.pathway.yaml");
        due.run();

        verify(tests, times(1)).begin(any());
        assertThat(standing(id)).isEqualTo(Proposal.State.PUBLISHED);
        assertThat(inForce()).contains("blue");
    }

    @Test
    void looksAgainWhenThereIsNoRoomForTheTests() {
        var id = agreed();
        deploy("green", "another.pathway.yaml");
        doThrow(SandboxEnded.class).when(tests).begin(any());
        ControlledTime.set(day.plusSeconds(60));

        due.run();
        due.run();

        verify(tests, times(2)).begin(any());
        assertThat(standing(id)).isEqualTo(Proposal.State.SCHEDULED);
    }

    @Test
    void staysOutOfForceWhenATestNoLongerHolds() {
        var id = agreed();
        runs.keep(UNIT, print(id), PathwayResult.failedAt(TEST, 1, "Nobody waits there."));
        ControlledTime.set(day.plusSeconds(60));

        due.run();

        verify(tests, never()).begin(any());
        assertThat(standing(id)).isEqualTo(Proposal.State.SCHEDULED);
        assertThat(inForce()).contains("green");
    }

    private UUID agreed() {
        var change = walk.as("analyst", () -> {
            var inForce = units.find(UNIT).flatMap(unit -> unit.file(FORM)).orElseThrow();
            drafts.save(FORM, drafts.begin(inForce, inForce).version(), TEXT.formatted("blue"));
            return drafts.of(UNIT);
        });
        passed(change, TEST);
        var id = walk.as("analyst", () -> publish.propose(UNIT, "The clinic has painted its walls.", Map.of()));
        walk.as("supervisor", () -> {
            publish.approve(id, day);
            return null;
        });
        return id;
    }

    private void passed(UUID id, String test) {
        runs.keep(UNIT, print(id), PathwayResult.passed(test));
    }

    private void passed(UnitChange change, String test) {
        runs.keep(UNIT, print(change), PathwayResult.passed(test));
    }

    private String print(UUID id) {
        return print(UnitChange.of(walk.as("analyst", () -> proposals.find(id).orElseThrow())));
    }

    private String print(UnitChange change) {
        return Actor.asSystem("test", () -> text.fingerprint(UNIT, text.with(change)));
    }

    private Proposal.State standing(UUID id) {
        return walk.as("analyst", () -> proposals.find(id).orElseThrow().state());
    }

    private String inForce() {
        return Actor.asSystem("test", () -> units.find(UNIT)
                .flatMap(unit -> unit.file(FORM))
                .map(ModelFile::content)
                .orElseThrow());
    }

    private void deploy(String colour, String... more) {
        Actor.asSystem("test", () -> {
            var deployment = repository
                    .createDeployment()
                    .name(UnitDeployment.PREFIX + UNIT)
                    .source(UnitDeployment.ANALYST)
                    .addString(FORM.toString(), TEXT.formatted(colour))
                    .addString(TEST, GIVEN);
            for (var test : more) {
                deployment.addString("processes/" + UNIT + "/" + test, GIVEN);
            }
            return deployment.deploy();
        });
    }
}
