package org.stepwell.billing;

import java.util.Collection;
import java.util.stream.Collectors;
import org.stepwell.workflow.Word;
import org.stepwell.workflow.Words;

/** What must be there before any minute of a month may be billed (clinical rules 3.6). */
public enum Precondition {
    INITIATING_VISIT,
    RECORDED_CONSENT,
    VALIDATED_SCALE,
    REGISTRY_ENTRY,
    WEEKLY_CONSULTATION;

    /** @return the name people read, such as "a recorded consent" */
    public String title() {
        return Words.word(this);
    }

    static String words(Collection<String> missing) {
        return missing.stream()
                .map(word -> Word.to(Precondition.class, word))
                .sorted()
                .map(Precondition::title)
                .collect(Collectors.joining(", "));
    }
}
