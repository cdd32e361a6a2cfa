package org.stepwell.review.process;

import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.stepwell.patient.EpisodeId;
import org.stepwell.review.CaseloadReviews;
import org.stepwell.workflow.FormData;
import org.stepwell.workflow.FormText;

/** The form act-on-recommendation: shows what the consultant recommends. */
@Component
class ActOnRecommendationForm implements FormData {

    private final CaseloadReviews reviews;

    ActOnRecommendationForm(CaseloadReviews reviews) {
        this.reviews = reviews;
    }

    @Override
    public String form() {
        return "act-on-recommendation";
    }

    @Override
    public Map<String, Object> data(EpisodeId episode, String taskId, Map<String, Object> variables) {
        var id = UUID.fromString((String) variables.get(CaseloadReviewProcess.REVIEW_ID.name()));
        var words = reviews.of(episode, id).recommendation().orElse("");
        return Map.of("recommendation", FormText.typed(words));
    }
}
