package org.stepwell.careplan;

import java.util.List;
import java.util.Objects;
import org.stepwell.assessment.Instrument;
import org.stepwell.assessment.Score;

/**
 * What was measured on the way to goals.
 *
 * @param scores the patient's, the oldest first
 * @param reviews the episode's, the oldest first
 */
public record GoalMeasurements(List<Score> scores, List<GoalReview> reviews) {

    /** @return the latest value of the goal's measure; null when nothing was measured */
    public Integer current(Goal goal) {
        return switch (goal.measure()) {
            case PHQ_9 -> last(Instrument.PHQ_9);
            case GAD_7 -> last(Instrument.GAD_7);
            default -> reviewed(goal);
        };
    }

    private Integer last(Instrument instrument) {
        return scores.stream()
                .filter(score -> score.instrument().equals(instrument))
                .flatMap(score -> score.total().stream())
                .reduce((earlier, later) -> later)
                .orElse(null);
    }

    private Integer reviewed(Goal goal) {
        return reviews.stream()
                .filter(review -> review.goalId().equals(goal.id()))
                .map(GoalReview::value)
                .filter(Objects::nonNull)
                .reduce((earlier, later) -> later)
                .orElse(null);
    }
}
