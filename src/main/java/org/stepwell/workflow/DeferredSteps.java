package org.stepwell.workflow;

import java.util.List;
import java.util.UUID;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.springframework.stereotype.Component;

/**
 * Brings back, before its day, a step that a person wanted more time for. In a model the step {@code agree-plan} is brought
 * back by the timer {@code on-agree-plan-again}.
 */
@Component
public class DeferredSteps {

    private final RuntimeService runtime;
    private final ManagementService management;

    DeferredSteps(RuntimeService runtime, ManagementService management) {
        this.runtime = runtime;
        this.management = management;
    }

    /**
     * Asks at this step now.
     *
     * @param about an id that the process carries, to choose among several; null for whichever waits
     * @return whether any waited
     */
    public boolean askNow(String businessKey, String step, UUID about) {
        var waiting = runtime.createProcessInstanceQuery().processInstanceBusinessKey(businessKey).list().stream()
                .filter(instance -> about == null || carries(instance, about))
                .flatMap(instance -> timers(instance, step).stream())
                .toList();
        waiting.forEach(timer -> management.executeJob(timer.getId()));
        return !waiting.isEmpty();
    }

    private boolean carries(ProcessInstance instance, UUID id) {
        return runtime.getVariables(instance.getId()).containsValue(id.toString());
    }

    private List<Job> timers(ProcessInstance instance, String step) {
        return management
                .createJobQuery()
                .processInstanceId(instance.getId())
                .activityId("on-" + step + "-again")
                .list();
    }
}
