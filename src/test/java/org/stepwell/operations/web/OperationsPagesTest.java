package org.stepwell.operations.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.stepwell.HouseTest;
import org.stepwell.Visitor;
import org.stepwell.coordination.Episode;
import org.stepwell.operations.BrokenStep;
import org.stepwell.operations.Cause;
import org.stepwell.operations.Stops;
import org.stepwell.workflow.Walk;

/** Operations exist for supervisors alone; whoever else asks finds no such page, and changes nothing. */
@HouseTest
class OperationsPagesTest {

    private static final String HERE = "/dashboard/operations";
    private static final String NOTHING = "00000000-0000-0000-0000-000000000000";

    @LocalServerPort
    private int port;

    @Autowired
    private BrokenStep step;

    @Autowired
    private Stops stops;

    @Autowired
    private Walk walk;

    private Episode episode;
    private String job;
    private String journey;

    @BeforeEach
    void aStepHasStopped() {
        step.deploy();
        episode = step.stopsFor();
        var run = walk.as(
                        "supervisor",
                        () -> stops.runs(
                                BrokenStep.PROCESS,
                                BrokenStep.STEP,
                                new Cause("java.lang.UnsupportedOperationException")))
                .get(0);
        job = run.job();
        journey = run.journey();
    }

    @AfterEach
    void forget() {
        step.forget();
    }

    @Test
    void answersASupervisor() {
        var supervisor = new Visitor(port).signIn("supervisor", "stepwell");

        pages().forEach(page ->
                assertThat(supervisor.get(page).statusCode()).as(page).isEqualTo(200));
    }

    @ParameterizedTest
    @ValueSource(strings = {"analyst", "care-manager", "psychiatrist"})
    void isNothingToAnybodyElse(String role) {
        var visitor = new Visitor(port).signIn(role, "stepwell");

        pages().forEach(page ->
                assertThat(visitor.get(page).statusCode()).as(page).isEqualTo(404));
        var group = Map.of(
                "process", BrokenStep.PROCESS,
                "step", BrokenStep.STEP,
                "cause", "java.lang.UnsupportedOperationException");
        assertThat(visitor.post(HERE + "/stopped/again", group).statusCode()).isEqualTo(404);
        assertThat(visitor.post(HERE + "/journeys/" + journey + "/ended", Map.of("reason", "I want it to end."))
                        .statusCode())
                .isEqualTo(404);
        assertThat(visitor.post(HERE + "/go-on", Map.of("id", journey, "whole", "false"))
                        .statusCode())
                .isEqualTo(404);
        assertThat(walk.waitsAt(episode.id().toString(), "resolve-stopped-step"))
                .isTrue();
        assertThat(step.isOverFor(episode)).isFalse();
    }

    @Test
    void hasNoPageForWhatDoesNotExist() {
        var supervisor = new Visitor(port).signIn("supervisor", "stepwell");

        List.of(
                        "/stopped/" + NOTHING,
                        "/journeys/" + NOTHING,
                        "/batches/" + NOTHING,
                        "/versions/no-such-process/1/to/2",
                        "/versions/care-coordination/1/to/1",
                        "/versions/care-coordination/1/to/999")
                .forEach(page -> assertThat(supervisor.get(HERE + page).statusCode())
                        .as(page)
                        .isEqualTo(404));
        assertThat(supervisor.get(HERE + "/stopped").statusCode()).isEqualTo(200);
        var none = supervisor.get(HERE + "/stopped?process=%25&step=x'&cause=%3Cb%3E");
        assertThat(none.statusCode()).isEqualTo(200);
        assertThat(none.body()).doesNotContain("<b>");
    }

    @Test
    void tellsNothingOfWhatTheExceptionSaid() {
        var supervisor = new Visitor(port).signIn("supervisor", "stepwell");

        pages().forEach(page -> assertThat(supervisor.get(page).body()).as(page).doesNotContain("despair"));
    }

    @Test
    void refusesAReasonThatSaysNothing() {
        var supervisor = new Visitor(port).signIn("supervisor", "stepwell");

        var answer = supervisor.post(HERE + "/journeys/" + journey + "/end", Map.of("reason", "why not"));
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).contains("The reason needs 10 to 500 characters.", "why not");
        assertThat(step.isOverFor(episode)).isFalse();
    }

    private List<String> pages() {
        return List.of(
                HERE,
                HERE + "/versions",
                HERE + "/stopped?process=send-letters&step=send-letter&cause=java.lang.UnsupportedOperationException",
                HERE + "/stopped/" + job,
                HERE + "/journeys/" + journey);
    }
}
