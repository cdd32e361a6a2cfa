package org.stepwell.studio.process.checks;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.camunda.bpm.engine.repository.DecisionDefinition;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.springframework.beans.factory.ListableBeanFactory;
import org.springframework.stereotype.Service;
import org.stepwell.studio.Draft;
import org.stepwell.studio.Drafts;
import org.stepwell.studio.Finding;
import org.stepwell.studio.ModelFile;
import org.stepwell.studio.process.UnitText;

/** Looks a unit over as it would be with its drafts, before anybody is asked to agree to it and before it is published. */
@Service
public class ModelChecks {

    private final List<Check> checks;
    private final UnitText text;
    private final Drafts drafts;
    private final RepositoryService repository;
    private final ListableBeanFactory beans;

    ModelChecks(
            List<Check> checks, UnitText text, Drafts drafts, RepositoryService repository, ListableBeanFactory beans) {
        this.checks = checks;
        this.text = text;
        this.drafts = drafts;
        this.repository = repository;
        this.beans = beans;
    }

    /** @return what is found in the drafts of the unit, what must not be published first */
    public List<Finding> of(String unit) {
        return of(
                unit,
                drafts.all().stream()
                        .map(Draft::file)
                        .filter(file -> file.name().unit().equals(unit))
                        .toList());
    }

    /** @param changed the files that are to take the place of those in force */
    public List<Finding> of(String unit, List<ModelFile> changed) {
        if (changed.isEmpty()) {
            return List.of();
        }
        var inHand = inHand(unit, changed);
        return checks.stream()
                .flatMap(check -> check.of(inHand))
                .distinct()
                .sorted(Comparator.comparing(Finding::weight).thenComparing(Finding::file))
                .toList();
    }

    private UnitInHand inHand(String unit, List<ModelFile> changed) {
        return new UnitInHand(
                unit,
                text.with(unit, changed),
                changed.stream().map(ModelFile::name).collect(Collectors.toSet()),
                processes(),
                decisions(),
                Set.of(beans.getBeanNamesForType(JavaDelegate.class)));
    }

    private Set<String> decisions() {
        return repository.createDecisionDefinitionQuery().latestVersion().list().stream()
                .map(DecisionDefinition::getKey)
                .collect(Collectors.toSet());
    }

    private Set<String> processes() {
        return repository.createProcessDefinitionQuery().latestVersion().list().stream()
                .map(ProcessDefinition::getKey)
                .collect(Collectors.toSet());
    }
}
