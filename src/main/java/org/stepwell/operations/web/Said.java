package org.stepwell.operations.web;

import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.stepwell.workflow.DeployedProcesses;
import org.stepwell.workflow.DeployedProcesses.DeployedProcess;

/** The words of these pages, and the models' words for processes and steps; pages call it {@code @said}. */
@Component("said")
class Said {

    private final MessageSource words;
    private final DeployedProcesses processes;

    Said(MessageSource words, DeployedProcesses processes) {
        this.words = words;
        this.processes = processes;
    }

    String of(String key, Object... details) {
        return words.getMessage("operations." + key, details, Locale.ENGLISH);
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
        return processes.versions(process).stream()
                .map(version -> steps(process, version.version()).get(step))
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(step);
    }

    Map<String, String> steps(String process, int version) {
        return processes.steps(process, version);
    }
}
