package org.stepwell.operations.web;

import java.util.Map;
import org.springframework.stereotype.Component;
import org.stepwell.workflow.DeployedProcesses;
import org.stepwell.workflow.DeployedProcesses.DeployedProcess;
import org.stepwell.workflow.Words;

/** The words of these pages, and the models' words for processes and steps; pages call it {@code @said}. */
@Component("said")
class Said {

    private final DeployedProcesses processes;

    Said(DeployedProcesses processes) {
        this.processes = processes;
    }

    String of(String key, Object... details) {
        return Words.say("operations." + key, details);
    }

    public String process(String key) {
        return processes.versions(key).stream()
                .findFirst()
                .map(DeployedProcess::name)
                .orElse(key);
    }

    public String step(String process, int version, String step) {
        return steps(process, version).getOrDefault(step, step);
    }

    /** @return as the newest version says that has the step */
    String step(String process, String step) {
        return processes.step(process, step).orElse(step);
    }

    Map<String, String> steps(String process, int version) {
        return processes.steps(process, version);
    }
}
