package org.stepwell.review.process;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.stepwell.assessment.Instrument;
import org.stepwell.assessment.Score;
import org.stepwell.assessment.Scores;
import org.stepwell.patient.EpisodeId;
import org.stepwell.review.CaseloadReviews;
import org.stepwell.workflow.ClinicTime;
import org.stepwell.workflow.FormData;
import org.stepwell.workflow.FormText;

/** The form discuss-case: shows why the person is on the list and how their scores went. */
@Component
class DiscussCaseForm implements FormData {

    private final CaseloadReviews reviews;
    private final Scores scores;

    DiscussCaseForm(CaseloadReviews reviews, Scores scores) {
        this.reviews = reviews;
        this.scores = scores;
    }

    @Override
    public String form() {
        return "discuss-case";
    }

    @Override
    public Map<String, Object> data(EpisodeId episode, String taskId, Map<String, Object> variables) {
        var review =
                reviews.of(episode, UUID.fromString((String) variables.get(CaseloadReviewProcess.REVIEW_ID.name())));
        var taken = Stream.of(Instrument.PHQ_9, Instrument.GAD_7)
                .flatMap(instrument -> course(episode, instrument).stream())
                .toList();
        return Map.of(
                "reason",
                review.reason().title() + ".",
                "scores",
                taken.isEmpty() ? "None yet." : FormText.list(taken));
    }

    private List<String> course(EpisodeId episode, Instrument instrument) {
        return scores.of(episode, instrument).stream()
                .filter(score -> score.total().isPresent())
                .map(score -> day(score) + ", " + instrument.code().toUpperCase(Locale.ROOT) + ": "
                        + score.total().orElseThrow())
                .toList();
    }

    private static String day(Score score) {
        return score.takenAt().atZone(ClinicTime.zone()).toLocalDate().toString();
    }
}
