package org.stepwell.sandbox.process;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.Incident;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.springframework.stereotype.Component;
import org.stepwell.sandbox.Standing;
import org.stepwell.sandbox.TrialRefused;

/** Asks the engine what runs for one person. */
@Component
class Running {

    private static final int LONGEST_CAUSE = 300;

    private final RuntimeService runtime;
    private final ManagementService management;
    private final RepositoryService repository;

    Running(RuntimeService runtime, ManagementService management, RepositoryService repository) {
        this.runtime = runtime;
        this.management = management;
        this.repository = repository;
    }

    List<Standing.Journey> journeys(String businessKey) {
        return instances(businessKey)
                .map(instance -> new Standing.Journey(
                        instance.getId(),
                        key(instance.getProcessDefinitionId()),
                        repository
                                .getProcessDefinition(instance.getProcessDefinitionId())
                                .getName(),
                        runtime.getActiveActivityIds(instance.getId()),
                        scalars(runtime.getVariables(instance.getId()))))
                .toList();
    }

    /** @return the names of the messages that would be heard now */
    List<String> awaited(String businessKey) {
        return instances(businessKey)
                .flatMap(instance -> runtime
                        .createEventSubscriptionQuery()
                        .eventType("message")
                        .processInstanceId(instance.getId())
                        .list()
                        .stream())
                .map(subscription -> subscription.getEventName())
                .distinct()
                .sorted()
                .toList();
    }

    List<Standing.Stopped> stopped(String businessKey) {
        return instances(businessKey)
                .flatMap(instance -> runtime.createIncidentQuery().processInstanceId(instance.getId()).list().stream())
                .map(incident -> new Standing.Stopped(
                        key(incident.getProcessDefinitionId()), incident.getActivityId(), cause(incident)))
                .toList();
    }

    /** @throws TrialRefused when it does not run any more */
    String model(String instanceId) {
        var instance = runtime.createProcessInstanceQuery()
                .processInstanceId(instanceId)
                .singleResult();
        if (instance == null) {
            throw new TrialRefused("not-running");
        }
        try (var model = repository.getProcessModel(instance.getProcessDefinitionId())) {
            return new String(model.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String cause(Incident incident) {
        var said = Optional.ofNullable(incident.getConfiguration())
                .map(management::getJobExceptionStacktrace)
                .or(() -> Optional.ofNullable(incident.getIncidentMessage()))
                .orElse("");
        var lines = said.lines().filter(line -> !line.startsWith("\tat ")).toList();
        var root = lines.stream()
                .filter(line -> line.startsWith("Caused by:"))
                .reduce((first, last) -> last)
                .or(() -> lines.stream().findFirst())
                .orElse("");
        return root.substring(0, Math.min(root.length(), LONGEST_CAUSE));
    }

    private Stream<ProcessInstance> instances(String businessKey) {
        return runtime.createProcessInstanceQuery().processInstanceBusinessKey(businessKey).list().stream();
    }

    private static String key(String definition) {
        return definition.substring(0, definition.indexOf(':'));
    }

    private static Map<String, String> scalars(Map<String, Object> variables) {
        var scalars = new TreeMap<String, String>();
        variables.forEach((name, value) -> {
            if (value instanceof String || value instanceof Number || value instanceof Boolean) {
                scalars.put(name, value.toString());
            } else if (value instanceof Date date) {
                scalars.put(name, date.toInstant().toString());
            }
        });
        return scalars;
    }
}
