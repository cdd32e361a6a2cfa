package org.stepwell.operations.process;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.migration.MigrationInstruction;
import org.camunda.bpm.engine.migration.MigrationPlan;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.springframework.stereotype.Component;
import org.stepwell.operations.VersionPlan;
import org.stepwell.operations.Versions;
import org.stepwell.team.Accounts;
import org.stepwell.team.Action;
import org.stepwell.team.NotPermitted;

/** Plans how journeys get from one version of their process to another: each step to the one of the same id and kind. */
@Component
public class VersionPlans {

    private final RuntimeService runtime;
    private final RepositoryService repository;
    private final Versions versions;
    private final Accounts accounts;

    VersionPlans(RuntimeService runtime, RepositoryService repository, Versions versions, Accounts accounts) {
        this.runtime = runtime;
        this.repository = repository;
        this.versions = versions;
        this.accounts = accounts;
    }

    /** @return what a person should read before they decide; throws {@link NotPermitted} when a version is not there, or both are one */
    public VersionPlan read(String process, int from, int to) {
        accounts.currentFor(Action.REPAIR_JOURNEYS);
        if (from == to) {
            throw new NotPermitted();
        }
        var source = definition(process, from);
        var after = model(definition(process, to));
        var mapped = mapped(plan(process, from, to));
        var people = versions.at(process, from);
        var waits = model(source).waits();
        var kept = waits.entrySet().stream()
                .filter(step -> mapped.containsKey(step.getKey()))
                .map(step -> new VersionPlan.Kept(
                        step.getKey(),
                        step.getValue(),
                        after.name(mapped.get(step.getKey())),
                        people.getOrDefault(step.getKey(), 0)))
                .toList();
        var lost = waits.entrySet().stream()
                .filter(step -> !mapped.containsKey(step.getKey()))
                .map(step ->
                        new VersionPlan.Lost(step.getKey(), step.getValue(), people.getOrDefault(step.getKey(), 0)))
                .toList();
        return new VersionPlan(process, source.getName(), from, to, kept, lost, versions.journeysOn(process, from));
    }

    MigrationPlan plan(String process, int from, int to) {
        return runtime.createMigrationPlan(
                        definition(process, from).getId(),
                        definition(process, to).getId())
                .mapEqualActivities()
                .build();
    }

    /** @return the steps of the version whose people stay behind */
    Set<String> lost(String process, int from, int to) {
        return read(process, from, to).lost().stream()
                .map(VersionPlan.Lost::step)
                .collect(Collectors.toSet());
    }

    /** @return the version's steps by their ids, in the model's words */
    String name(String process, int version, String step) {
        return model(definition(process, version)).name(StepModel.step(step));
    }

    private static Map<String, String> mapped(MigrationPlan plan) {
        List<MigrationInstruction> all = plan.getInstructions();
        return all.stream()
                .collect(Collectors.toMap(
                        each -> StepModel.step(each.getSourceActivityId()),
                        each -> StepModel.step(each.getTargetActivityId()),
                        (one, other) -> one));
    }

    private StepModel model(ProcessDefinition definition) {
        return new StepModel(repository.getBpmnModelInstance(definition.getId()));
    }

    private ProcessDefinition definition(String process, int version) {
        var definition = repository
                .createProcessDefinitionQuery()
                .processDefinitionKey(process)
                .processDefinitionVersion(version)
                .singleResult();
        if (definition == null) {
            throw new NotPermitted();
        }
        return definition;
    }
}
