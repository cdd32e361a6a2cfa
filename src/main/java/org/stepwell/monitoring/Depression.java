package org.stepwell.monitoring;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.stepwell.assessment.Score;

/** The PHQ-9 scores of an episode in their order, read against the target (clinical rules 3.5). */
record Depression(List<Score> scored) {

    private static final int REMISSION_BELOW = 5;
    private static final int RESPONSE_FACTOR = 2;

    /** Leaves out what could not be scored, so that it never counts as progress. */
    static Depression of(List<Score> scores) {
        return new Depression(
                scores.stream().filter(score -> score.total().isPresent()).toList());
    }

    Optional<Integer> baseline() {
        return scored.stream().findFirst().flatMap(Score::total);
    }

    Optional<Integer> newest() {
        return newestScore().flatMap(Score::total);
    }

    /** @return the lowest total since the moment, the one that stood at that moment included */
    Optional<Integer> best(Instant since) {
        var before =
                scored.stream().filter(score -> !score.takenAt().isAfter(since)).count();
        return scored.stream()
                .skip(Math.max(0, before - 1))
                .flatMap(score -> score.total().stream())
                .min(Integer::compare);
    }

    /** @return whether the newest score is in response, half of the baseline or less, or in remission, below 5 */
    boolean meetsTarget() {
        return newestScore().filter(this::meetsTarget).isPresent();
    }

    /** @return whole weeks from the first score of the unbroken row that meets the target, no earlier than the moment */
    int weeksTargetHeld(Instant since) {
        Instant heldSince = null;
        for (int i = scored.size() - 1; i >= 0 && meetsTarget(scored.get(i)); i--) {
            heldSince = scored.get(i).takenAt();
        }
        if (heldSince == null) {
            return 0;
        }
        var from = heldSince.isBefore(since) ? since : heldSince;
        var held = Duration.between(from, newestScore().orElseThrow().takenAt());
        return (int) Math.max(0, held.dividedBy(ChronoUnit.WEEKS.getDuration()));
    }

    private boolean meetsTarget(Score score) {
        int total = score.total().orElseThrow();
        return total < REMISSION_BELOW || total * RESPONSE_FACTOR <= baseline().orElseThrow();
    }

    private Optional<Score> newestScore() {
        return scored.isEmpty() ? Optional.empty() : Optional.of(scored.get(scored.size() - 1));
    }
}
