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
        return bundle.entries().stream().map(entry -> fate(entry, known)).toList();
    }

    private Fate fate(Entry entry, Map<Integer, Fate> known) {
        var fate = known.getOrDefault(entry.number(), Fate.IGNORED);
        return fate == Fate.IGNORED && taken.contains(entry.number()) ? Fate.TAKEN : fate;
    }

    SortedMap<String, Integer> ignored(Map<Integer, Fate> known) {
        var counts = new TreeMap<String, Integer>();
        bundle.entries().stream()
                .filter(entry -> fate(entry, known) == Fate.IGNORED)
                .forEach(entry -> counts.merge(entry.type(), 1, Integer::sum));
        return counts;
    }
}
