package org.stepwell.report;

import java.time.Clock;
import java.time.Duration;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.stepwell.flow.FlowFilter;
import org.stepwell.flow.Flows;
import org.stepwell.flow.StepFlow;
import org.stepwell.workflow.DeployedProcesses;
import org.stepwell.workflow.DeployedProcesses.DeployedProcess;

/** How long the steps took in a month that a person in care feels most, and what waited longest at its end. */
@Component
public class StepTimes {

    private static final int LONGEST = 6;

    /** From the first question to the way out, in that order. */
    static final List<Place> IMPORTANT = List.of(
            new Place("care-coordination", "ask-for-consent"),
            new Place("care-coordination", "form-care-team"),
            new Place("comprehensive-assessment", "assess-behavioural-health"),
            new Place("shared-care-plan", "agree-plan"),
            new Place("progress-monitoring", "check-in"),
            new Place("progress-monitoring", "review-case"),
            new Place("plan-adjustment", "hold-case-conference"),
            new Place("closed-loop-referral", "confirm-outcome"),
            new Place("missed-contact-outreach", "attempt-contact"),
            new Place("crisis-response", "contact-person"),
            new Place("transition-of-care", "call-after-discharge"));

    private final Flows flows;
    private final DeployedProcesses processes;
    private final Clock clock;

    StepTimes(Flows flows, DeployedProcesses processes, Clock clock) {
        this.flows = flows;
        this.processes = processes;
        this.clock = clock;
    }

    /** A step of a process. */
    record Place(String process, String step) {}

    /** A step with how it went in the month, in the model's words. */
    public record Line(String process, String step, StepFlow flow) {}

    /** A step at which people stood when the month ended. */
    public record Waiting(String process, String step, int people, Duration longest) {}

    List<Line> of(YearMonth month) {
        var times = new HashMap<String, Map<String, StepFlow>>();
        return IMPORTANT.stream()
                .map(place -> line(
                        place,
                        times.computeIfAbsent(place.process(), key -> times(key, month))
                                .getOrDefault(place.step(), StepFlow.none(place.step()))))
                .toList();
    }

    /** @return how the step that asks about a stopped one went */
    StepFlow stopped(YearMonth month) {
        return times("stopped-step", month).getOrDefault("resolve-stopped-step", StepFlow.none("resolve-stopped-step"));
    }

    List<Waiting> longest(YearMonth month) {
        var end = month.plusMonths(1).atDay(1).atStartOfDay(clock.getZone()).toInstant();
        return flows.open(end, LONGEST).stream()
                .map(open -> new Waiting(
                        name(open.process()),
                        processes.steps(open.process(), open.version()).getOrDefault(open.step(), open.step()),
                        open.runs(),
                        Duration.between(open.oldest(), end)))
                .toList();
    }

    String name(String process) {
        return latest(process).map(DeployedProcess::name).orElse(process);
    }

    private Map<String, StepFlow> times(String process, YearMonth month) {
        return flows.steps(new FlowFilter(process, null, month, month, null));
    }

    private Line line(Place place, StepFlow flow) {
        var names = latest(place.process())
                .map(newest -> processes.steps(place.process(), newest.version()))
                .orElse(Map.of());
        return new Line(name(place.process()), names.getOrDefault(place.step(), place.step()), flow);
    }

    private Optional<DeployedProcess> latest(String process) {
        return processes.versions(process).stream().findFirst();
    }
}
