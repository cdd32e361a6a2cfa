package org.stepwell.patient;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/** An entry of another system's record, known by the id that system gave it. */
sealed interface FromElsewhere permits Condition, Medicine, Allergy, RecordedEvent {

    String sourceId();

    /** @return what was told and is not known in just these words; of two entries with one id the later counts */
    static <T extends FromElsewhere> List<T> news(List<T> told, List<T> known) {
        var before = known.stream().collect(Collectors.toMap(FromElsewhere::sourceId, Function.identity()));
        var last = new LinkedHashMap<String, T>();
        told.forEach(one -> last.put(one.sourceId(), one));
        return last.values().stream()
                .filter(one -> !one.equals(before.get(one.sourceId())))
                .toList();
    }
}
