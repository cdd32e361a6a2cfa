package org.stepwell.studio.replay;

import java.time.Instant;
import java.util.UUID;
import org.stepwell.studio.ModelName;

/**
 * A question to last year: what would it have been with the changed model?
 *
 * @param countedAt null before it was counted for the first time
 * @param rule null for a process, and before it was counted
 * @param process null for a rule, and before it was counted
 * @param problem the key of the words that say why there is nothing to show; null when there is
 */
public record Replay(
        UUID id,
        ModelName name,
        Instant askedAt,
        Instant countedAt,
        RuleReplay rule,
        ProcessReplay process,
        String problem) {

    /** @return whether a count is still to come */
    public boolean isWaiting() {
        return countedAt == null || countedAt.isBefore(askedAt);
    }
}
