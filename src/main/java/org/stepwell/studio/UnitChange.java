package org.stepwell.studio;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What is to become of a unit.
 *
 * @param unit the folder that is published as a whole
 * @param files those that come or take the place of what is in force
 * @param gone those that leave
 */
public record UnitChange(String unit, List<ModelFile> files, Set<ModelName> gone) {

    /** @return the change that these drafts of the unit make */
    static UnitChange drafted(String unit, List<Draft> drafts) {
        return new UnitChange(
                unit,
                drafts.stream()
                        .filter(draft -> !draft.isTakenAway())
                        .map(Draft::file)
                        .toList(),
                drafts.stream()
                        .filter(Draft::isTakenAway)
                        .map(draft -> draft.file().name())
                        .collect(Collectors.toSet()));
    }

    public static UnitChange of(Proposal proposal) {
        return of(proposal.unit(), proposal.changes());
    }

    public static UnitChange of(String unit, List<Proposal.Change> changes) {
        return new UnitChange(
                unit,
                changes.stream()
                        .flatMap(change -> change.after().stream().map(text -> new ModelFile(change.name(), text)))
                        .toList(),
                changes.stream()
                        .filter(change -> change.after().isEmpty())
                        .map(Proposal.Change::name)
                        .collect(Collectors.toSet()));
    }

    public boolean isNone() {
        return files.isEmpty() && gone.isEmpty();
    }
}
