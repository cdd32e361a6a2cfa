package org.stepwell.workflow;

import java.util.Optional;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.model.bpmn.instance.FlowElement;
import org.springframework.stereotype.Component;

/** The steps that failed at every try, in the words of their models, and the way to try one again. */
@Component
public class StoppedSteps {

    private final ManagementService management;
    private final RepositoryService repository;
    private final RuntimeService runtime;

    StoppedSteps(ManagementService management, RepositoryService repository, RuntimeService runtime) {
        this.management = management;
        this.repository = repository;
        this.runtime = runtime;
    }

    /** @return the business key of the journey; empty when it has none or is over */
    public Optional<String> businessKey(String processInstanceId) {
        return Optional.ofNullable(runtime.createProcessInstanceQuery()
                        .processInstanceId(processInstanceId)
                        .singleResult())
                .map(instance -> instance.getBusinessKey());
    }

    /** @return which journey and step it is; empty when it runs again or is gone */
    public Optional<StoppedStep> find(String jobId) {
        return job(jobId).map(this::describe);
    }

    /** Tries it once more, now; does nothing when it runs again already. */
    public void retry(String jobId) {
        job(jobId).ifPresent(job -> management.setJobRetries(job.getId(), 1));
    }

    private Optional<Job> job(String jobId) {
        return Optional.ofNullable(
                management.createJobQuery().jobId(jobId).noRetriesLeft().singleResult());
    }

    private StoppedStep describe(Job job) {
        var definition = management
                .createJobDefinitionQuery()
                .jobDefinitionId(job.getJobDefinitionId())
                .singleResult();
        var journey = repository.getProcessDefinition(job.getProcessDefinitionId());
        FlowElement step =
                repository.getBpmnModelInstance(journey.getId()).getModelElementById(definition.getActivityId());
        return new StoppedStep(journey.getName(), step.getName());
    }

    /** A stopped step, as the model names its journey and it. */
    public record StoppedStep(String journey, String step) {}
}
