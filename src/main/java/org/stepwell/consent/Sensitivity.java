package org.stepwell.consent;

import java.util.EnumSet;
import java.util.Set;
import org.stepwell.workflow.Words;

/** How closely a part of the record is held; each has rules of its own in {@code may-disclose} (SHIFT, 42 CFR 2). */
public enum Sensitivity {
    MEDICAL,
    BEHAVIOURAL,
    PERSONALITY,
    /** Substance use as an ordinary practice records it. */
    SUD,
    /** Substance use as a programme under 42 CFR Part 2 records it. */
    SUD_PART_2,
    SUD_COUNSELLING_NOTES,
    PSYCHOTHERAPY_NOTES;

    private static final Set<Sensitivity> NOTES = EnumSet.of(SUD_COUNSELLING_NOTES, PSYCHOTHERAPY_NOTES);

    /** @return the name people read */
    public String title() {
        return Words.title(this);
    }

    /** @return whether only a consent about nothing else can open it */
    public boolean isNotes() {
        return NOTES.contains(this);
    }

    /** @return whether a consent must name who receives it; an open circle is not enough */
    public boolean needsNamedRecipient() {
        return this == SUD_PART_2 || isNotes();
    }
}
