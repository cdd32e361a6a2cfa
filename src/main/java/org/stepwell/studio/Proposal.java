package org.stepwell.studio;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * A change of one unit that somebody asks to have published, frozen as it was when it was asked.
 *
 * @param why 10 to 1,000 characters
 * @param proposedBy the name people read, as {@code decidedBy}
 * @param decidedBy who approved or declined it; null before
 * @param remark what they said; or null
 * @param publishOn when it is to come into force; null for at once
 * @param deployment the engine's id of what was published; null before
 */
public record Proposal(
        UUID id,
        String unit,
        String why,
        State state,
        String proposedBy,
        Instant proposedAt,
        String decidedBy,
        Instant decidedAt,
        String remark,
        Instant publishOn,
        String deployment,
        Instant publishedAt,
        List<Change> changes) {

    /** Where it stands. */
    public enum State {
        OPEN,
        DECLINED,
        WITHDRAWN,
        /** Approved, and waiting for its day. */
        SCHEDULED,
        PUBLISHED
    }

    /**
     * One file of it.
     *
     * @param before the text in force when it was proposed; empty for a new file
     * @param after the text proposed; empty for a file that is taken away
     * @param shipped the text that came with Stepwell and that this answers, itself empty for a file that no longer
     *     comes; null where it answers none
     */
    public record Change(ModelName name, Optional<String> before, Optional<String> after, String shipped) {

        public Change(ModelName name, Optional<String> before, Optional<String> after) {
            this(name, before, after, null);
        }
    }
}
