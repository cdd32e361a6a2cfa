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
import org.stepwell.studio.Drafts;
import org.stepwell.studio.Finding;
import org.stepwell.studio.ModelFile;
import org.stepwell.studio.PublishedUnit;
import org.stepwell.studio.UnitChange;
import org.stepwell.studio.process.UnitText;
import org.stepwell.studio.process.Units;

/** Looks a unit over as it would be with its drafts, before anybody is asked to agree to it and before it is published. */
@Service
public class ModelChecks {

    private final List<Check> checks;
    private final Units units;
    private final UnitText text;
    private final Drafts drafts;
    private final RepositoryService repository;
    private final ListableBeanFactory beans;

    ModelChecks(
            List<Check> checks,
            Units units,
            UnitText text,
            Drafts drafts,
            RepositoryService repository,
            ListableBeanFactory beans) {
        this.checks = checks;
        this.units = units;
        this.text = text;
        this.drafts = drafts;
        this.repository = repository;
        this.beans = beans;
    }

    /** @return the kinds of parts that a form of ours may have, as the editor names them */
    public static Set<String> formParts() {
        return FormsAreOurs.KNOWN;
    }

    /** @return what is found in the drafts of the unit, what must not be published first */
    public List<Finding> of(String unit) {
        return of(drafts.of(unit));
    }

    public List<Finding> of(UnitChange change) {
        if (change.isNone()) {
            return List.of();
        }
        var inHand = inHand(change);
        return checks.stream()
                .flatMap(check -> check.of(inHand))
                .distinct()
                .sorted(Comparator.comparing(Finding::weight).thenComparing(Finding::file))
                .toList();
    }

    private UnitInHand inHand(UnitChange change) {
        var inForce = units.find(change.unit()).map(PublishedUnit::files).orElse(List.of());
        return new UnitInHand(
                change.unit(),
                text.with(change),
                change.files().stream().map(ModelFile::name).collect(Collectors.toSet()),
                inForce.stream()
                        .map(ModelFile::name)
                        .filter(change.gone()::contains)
                        .collect(Collectors.toSet()),
                inForce,
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
