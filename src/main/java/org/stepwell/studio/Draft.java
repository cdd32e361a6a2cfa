package org.stepwell.studio;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * What an analyst is changing and has not published.
 *
 * @param version counts the savings; whoever saves names the one they had open
 * @param base the fingerprint of the published text it began from, null for a model that is new
 * @param changedBy the name people read
 * @param isTakenAway whether the file is to leave its unit; its text is then the one in force
 * @param shipped the text that came with Stepwell and that this draft answers, empty for a file that no longer comes;
 *     null where it answers none
 */
public record Draft(
        UUID id,
        int version,
        ModelFile file,
        String base,
        String changedBy,
        Instant changedAt,
        boolean isTakenAway,
        String shipped) {

    /** @return the text to come; empty for a file that is to be taken away */
    public Optional<String> after() {
        return isTakenAway ? Optional.empty() : Optional.of(file.content());
    }
}
