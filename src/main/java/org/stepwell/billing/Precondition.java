package org.stepwell.billing;

import java.util.Collection;
import java.util.stream.Collectors;
import org.stepwell.workflow.Word;

/** What must be there before any minute of a month may be billed (clinical rules 3.6). */
public enum Precondition {
    INITIATING_VISIT("the day of the initiating visit"),
    RECORDED_CONSENT("a recorded consent"),
    VALIDATED_SCALE("a PHQ-9 or GAD-7 taken in this month"),
    REGISTRY_ENTRY("a next contact on the registry"),
    WEEKLY_CONSULTATION("the weekly consultation with the psychiatric consultant");

    private final String title;

    Precondition(String title) {
        this.title = title;
    }

    /** @return the name people read, such as "a recorded consent" */
    public String title() {
        return title;
    }

    static String words(Collection<String> missing) {
        return missing.stream()
                .map(word -> Word.to(Precondition.class, word))
                .sorted()
                .map(Precondition::title)
                .collect(Collectors.joining(", "));
    }
}
