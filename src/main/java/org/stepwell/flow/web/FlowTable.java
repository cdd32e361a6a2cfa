package org.stepwell.flow.web;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.stepwell.flow.StepFlow;
import org.stepwell.flow.Took;
import org.stepwell.flow.web.StepLine.Heat;
import org.stepwell.workflow.DeployedProcesses;

/** Puts the numbers of a process beside the steps of its models, and two of them beside each other. */
@Component
class FlowTable {

    private final DeployedProcesses processes;
    private final Took took;

    FlowTable(DeployedProcesses processes, Took took) {
        this.processes = processes;
        this.took = took;
    }

    /**
     * @param drawn the version that is drawn
     * @param other the version drawn beside it, the same one when a period is compared or nothing is
     * @param before the numbers compared with, null for none
     * @return the steps of the version drawn from left to right, then those that only the others have
     */
    List<StepLine> lines(
            String key, int drawn, int other, Map<String, StepFlow> now, Map<String, StepFlow> before, Shown shown) {
        var here = processes.steps(key, drawn);
        var there = other == drawn ? here : processes.steps(key, other);
        var frames = processes.frames(key, drawn);
        var names = new LinkedHashMap<>(here);
        there.forEach(names::putIfAbsent);
        Stream.of(now, before == null ? Map.<String, StepFlow>of() : before)
                .flatMap(flow -> flow.keySet().stream().sorted())
                .filter(step -> !names.containsKey(step) && !frames.contains(step))
                .forEach(step -> names.put(step, processes.step(key, step).orElse(step)));
        var most = shown.most(now, before);
        return names.entrySet().stream()
                .map(step -> new StepLine(
                        step.getKey(),
                        step.getValue(),
                        heat(step.getKey(), now, most, shown),
                        before == null ? null : heat(step.getKey(), before, most, shown),
                        onlyIn(step.getKey(), drawn, here, other, there),
                        here.containsKey(step.getKey()) || there.containsKey(step.getKey())))
                .toList();
    }

    private static Integer onlyIn(
            String step, int drawn, Map<String, String> here, int other, Map<String, String> there) {
        if (here.containsKey(step) == there.containsKey(step)) {
            return null;
        }
        return here.containsKey(step) ? drawn : other;
    }

    private Heat heat(String step, Map<String, StepFlow> flows, int most, Shown shown) {
        var flow = flows.getOrDefault(step, StepFlow.none(step));
        return new Heat(flow, shown.heat(flow, most), said(shown.of(flow)));
    }

    private String said(Object number) {
        if (number instanceof Duration time) {
            return time.toMinutes() < 1 ? "" : took.of(time);
        }
        return number instanceof Integer count && count > 0 ? count.toString() : "";
    }
}
