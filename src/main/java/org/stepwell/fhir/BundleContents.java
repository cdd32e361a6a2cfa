package org.stepwell.fhir;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/** What we take of a bundle: read, checked as far as that goes without the database, and not stored yet. */
record BundleContents(SourceBundle bundle, List<PatientTold> patients, List<AnswerTold> answers, Set<Integer> taken) {

    /** @param known what became of patients and answers, by the number of their entry */
    List<Fate> fates(Map<Integer, Fate> known) {
        return bundle.entries().stream()
                .map(entry ->
                        known.getOrDefault(entry.number(), taken.contains(entry.number()) ? Fate.TAKEN : Fate.IGNORED))
                .toList();
    }

    SortedMap<String, Integer> ignored() {
        var counts = new TreeMap<String, Integer>();
        bundle.entries().stream()
                .filter(entry -> !taken.contains(entry.number()))
                .forEach(entry -> counts.merge(entry.type(), 1, Integer::sum));
        return counts;
    }
}
