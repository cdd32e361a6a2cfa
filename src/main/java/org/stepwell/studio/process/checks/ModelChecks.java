package org.stepwell.studio.process.checks;

import static java.util.stream.Collectors.toList;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
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
import org.stepwell.studio.ModelName;
import org.stepwell.studio.PublishedUnit;
import org.stepwell.studio.process.Units;

/** Looks a unit over as it would be with its drafts, before anybody is asked to agree to it and before it is published. */
@Service
public class ModelChecks {

    private final List<Check> checks;
    private final Units units;
    private final Drafts drafts;
    private final RepositoryService repository;
    private final ListableBeanFactory beans;

    ModelChecks(
            List<Check> checks, Units units, Drafts drafts, RepositoryService repository, ListableBeanFactory beans) {
        this.checks = checks;
        this.units = units;
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
        var ofUnit = drafts.all().stream()
                .filter(draft -> draft.file().name().unit().equals(unit))
                .collect(Collectors.partitioningBy(Draft::isTakenAway, Collectors.mapping(Draft::file, toList())));
        return of(
                unit,
                ofUnit.get(false),
                ofUnit.get(true).stream().map(ModelFile::name).collect(Collectors.toSet()));
    }

    /** @param changed the files that are to take the place of those in force */
    public List<Finding> of(String unit, List<ModelFile> changed) {
        return of(unit, changed, Set.of());
    }

    /** @param gone the files that are to leave the unit */
    public List<Finding> of(String unit, List<ModelFile> changed, Set<ModelName> gone) {
        if (changed.isEmpty() && gone.isEmpty()) {
            return List.of();
        }
        var inHand = inHand(unit, changed, gone);
        return checks.stream()
                .flatMap(check -> check.of(inHand))
                .distinct()
                .sorted(Comparator.comparing(Finding::weight).thenComparing(Finding::file))
                .toList();
    }

    private UnitInHand inHand(String unit, List<ModelFile> changed, Set<ModelName> gone) {
        var files = new TreeMap<ModelName, ModelFile>();
        units.find(unit).map(PublishedUnit::files).orElse(List.of()).forEach(file -> files.put(file.name(), file));
        changed.forEach(file -> files.put(file.name(), file));
        var leaving = gone.stream().filter(name -> files.remove(name) != null).collect(Collectors.toSet());
        return new UnitInHand(
                unit,
                List.copyOf(files.values()),
                changed.stream().map(ModelFile::name).collect(Collectors.toSet()),
                leaving,
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
