package org.stepwell.relapse.process;

import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.stepwell.assessment.Instruments;
import org.stepwell.assessment.Score;
import org.stepwell.assessment.Scores;
import org.stepwell.coordination.Episodes;
import org.stepwell.coordination.RelapsePreventionPlan;
import org.stepwell.coordination.RelapsePreventionPlans;
import org.stepwell.patient.EpisodeId;
import org.stepwell.workflow.FormText;

/** What is known of somebody whose care has ended, in words. */
@Component
class AfterCare {

    private final Scores scores;
    private final Instruments instruments;
    private final Episodes episodes;
    private final RelapsePreventionPlans plans;

    AfterCare(Scores scores, Instruments instruments, Episodes episodes, RelapsePreventionPlans plans) {
        this.scores = scores;
        this.instruments = instruments;
        this.episodes = episodes;
        this.plans = plans;
    }

    String why(EpisodeId ended, UUID scoreId) {
        var episode = episodes.of(ended);
        return scores.of(episode.patientId()).stream()
                .filter(score -> score.id().equals(scoreId))
                .findFirst()
                .map(score -> "%s of %s. Care had ended on %s."
                        .formatted(words(score), day(score), episode.closedOn().orElseThrow()))
                .orElse("A score that is no longer on record.");
    }

    String stayingWell(EpisodeId ended) {
        return plans.of(ended).stream().findFirst().map(AfterCare::words).orElse("No plan was written.");
    }

    private String words(Score score) {
        return "%s %d"
                .formatted(instruments.title(score.instrument()), score.total().orElse(0));
    }

    private static String day(Score score) {
        return score.takenAt().toString().substring(0, 10);
    }

    private static String words(RelapsePreventionPlan plan) {
        return FormText.list(List.of(plan.warningSigns(), plan.whatHelps(), plan.whoToCall()));
    }
}
