package org.stepwell.crisis;

import java.util.UUID;
import org.stepwell.crisis.CrisisReport.Source;

/** Why somebody thinks that a person may come to harm; the reason and the score may be null. */
public record Concern(Source source, String reason, UUID scoreId) {

    static Concern ofScore(UUID score) {
        return new Concern(Source.SCORE, null, score);
    }

    static Concern said(Source source, String reason) {
        return new Concern(source, reason == null || reason.isBlank() ? null : reason.strip(), null);
    }
}
