package org.stepwell.flow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.stepwell.coordination.Enrolment.CARE_MANAGER;

import java.time.Duration;
import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.history.HistoricActivityInstance;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.stepwell.HouseTest;
import org.stepwell.audit.Actor;
import org.stepwell.coordination.Enrolment;
import org.stepwell.coordination.Lifecycle;
import org.stepwell.team.NotPermitted;
import org.stepwell.workflow.ControlledTime;
import org.stepwell.workflow.Walk;

/** The numbers on a process are those the engine itself would give, for whoever may see them. */
@HouseTest
class FlowsTest {

    private static final String PROCESS = "care-coordination";

    @Autowired
    private Flows flows;

    @Autowired
    private CountSteps counting;

    @Autowired
    private Enrolment enrolment;

    @Autowired
    private Lifecycle lifecycle;

    @Autowired
    private Walk walk;

    @AfterEach
    void letTimeRun() {
        ControlledTime.release();
    }

    @Test
    void countsWhatTheEngineCounts(@Autowired RuntimeService runtime, @Autowired HistoryService history) {
        enrolment.enrol();
        counting.count();

        var steps = walk.as("supervisor", () -> flows.steps(ever(null)));
        var finished =
                Actor.asSystem("test", () -> history.createHistoricActivityInstanceQuery().finished().list().stream()
                        .filter(step -> step.getProcessDefinitionKey().equals(PROCESS)
                                && !step.getActivityType().endsWith("Gateway"))
                        .collect(Collectors.groupingBy(HistoricActivityInstance::getActivityId)));
        finished.forEach((step, runs) -> {
            var cancelled = (int)
                    runs.stream().filter(HistoricActivityInstance::isCanceled).count();
            assertThat(steps.get(step).left()).as(step).isEqualTo(cancelled);
            assertThat(steps.get(step).finished()).as(step).isEqualTo(runs.size() - cancelled);
        });
        var running =
                Actor.asSystem("test", () -> history.createHistoricActivityInstanceQuery().unfinished().list().stream()
                        .filter(step -> step.getProcessDefinitionKey().equals(PROCESS)
                                && !step.getActivityType().endsWith("Gateway"))
                        .collect(
                                Collectors.groupingBy(HistoricActivityInstance::getActivityId, Collectors.counting())));
        assertThat(steps.values().stream()
                        .filter(step -> step.running() > 0)
                        .collect(Collectors.toMap(StepFlow::step, step -> (long) step.running())))
                .isEqualTo(running);
        assertThat(walk.as("supervisor", flows::running).get(PROCESS).journeys())
                .isEqualTo((int) (long) Actor.asSystem("test", () -> runtime.createProcessInstanceQuery()
                        .processDefinitionKey(PROCESS)
                        .count()));
    }

    @Test
    void countsAMonthOnce() {
        var before = finished(month("2011-03"));
        consentTakes(Instant.parse("2011-03-01T04:00:00Z"), Duration.ofHours(1));
        counting.count();
        counting.count();

        assertThat(finished(month("2011-03"))).isEqualTo(before + 1);
        assertThat(finished(month("2011-02"))).isZero();
        assertThat(walk.as("supervisor", () -> flows.steps(month("2011-03"))
                        .get("ask-for-consent")
                        .median()))
                .isBetween(Duration.ofMinutes(54), Duration.ofMinutes(66));
    }

    @Test
    void listsWhoWaitsTheLongestFirstAndWhoHasIt() {
        ControlledTime.set(Instant.parse("2009-01-05T09:00:00Z"));
        var episode = enrolment.enrol();

        var waiting = walk.as("supervisor", () -> flows.waiting(ever(null), List.of("ask-for-consent"), 100));
        assertThat(waiting.get(0).patient()).isEqualTo(episode.patientId());
        assertThat(waiting.get(0).task()).isNotNull();
        assertThat(waiting.get(0).startedAt()).isEqualTo(Instant.parse("2009-01-05T09:00:00Z"));
        assertThat(walk.as("supervisor", () -> flows.waiting(ever("nobody"), List.of("ask-for-consent"), 100)))
                .isEmpty();
    }

    @Test
    void showsNumbersToAnalystsAndPeopleToSupervisorsAlone() {
        enrolment.enrol();

        assertThat(walk.as("analyst", () -> flows.steps(ever(null)))).isNotEmpty();
        assertThatThrownBy(() -> walk.as("analyst", () -> flows.waiting(ever(null), List.of("ask-for-consent"), 100)))
                .isInstanceOf(NotPermitted.class);
        assertThatThrownBy(() -> walk.as(CARE_MANAGER, () -> flows.steps(ever(null))))
                .isInstanceOf(NotPermitted.class);
        assertThatThrownBy(() -> walk.as("patient", flows::running)).isInstanceOf(NotPermitted.class);
    }

    private void consentTakes(Instant from, Duration time) {
        ControlledTime.set(from);
        var episode = enrolment.enrol();
        ControlledTime.set(from.plus(time));
        lifecycle.consent(episode.id().toString(), "permit");
    }

    private int finished(FlowFilter filter) {
        return walk.as("supervisor", () -> flows.steps(filter))
                .getOrDefault("ask-for-consent", StepFlow.none("ask-for-consent"))
                .finished();
    }

    private static FlowFilter month(String month) {
        return new FlowFilter(PROCESS, null, YearMonth.parse(month), YearMonth.parse(month), null);
    }

    private static FlowFilter ever(String careManager) {
        return new FlowFilter(PROCESS, null, YearMonth.of(1990, 1), YearMonth.of(2090, 1), careManager);
    }
}
