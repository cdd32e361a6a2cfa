package org.stepwell.fhir;

import java.util.List;
import java.util.SortedMap;

/**
 * What became of a bundle that was taken.
 *
 * @param bundleType transaction, batch or collection
 * @param fates what became of each entry, in the order of the bundle
 * @param patients the patients it told of; empty when there was none in it and so nothing was stored
 * @param ignored how many entries we do not take, by resource type
 */
public record ImportReport(
        String bundleType, List<Fate> fates, List<PatientTaken> patients, SortedMap<String, Integer> ignored) {

    /** @return whether the bundle left everything as it was */
    public boolean changedNothing() {
        return fates.stream().noneMatch(fate -> fate == Fate.CREATED || fate == Fate.UPDATED);
    }
}
