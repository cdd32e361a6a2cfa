package org.stepwell.monitoring;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.stepwell.assessment.Instrument;
import org.stepwell.assessment.Needs;
import org.stepwell.assessment.Score;
import org.stepwell.assessment.Scores;
import org.stepwell.careplan.CarePlans;
import org.stepwell.patient.EpisodeId;
import org.stepwell.workflow.ClinicTime;

/** Passes on what the person said at a contact to where it belongs: scores, goals and needs. */
@Component
class HearPerson {

    private final Scores scores;
    private final CarePlans plans;
    private final Needs needs;

    HearPerson(Scores scores, CarePlans plans, Needs needs) {
        this.scores = scores;
        this.plans = plans;
        this.needs = needs;
    }

    /** @return the id of the PHQ-9 among it, or null */
    UUID hear(EpisodeId episode, CheckIn checkIn, Instant at) {
        var today = LocalDate.ofInstant(at, ClinicTime.zone());
        plans.reviewGoals(episode, checkIn.goals(), today);
        checkIn.newNeeds().forEach(domain -> needs.add(episode, domain));
        // Every instrument is kept before one is looked for: a search would stop at the first.
        var kept = checkIn.questionnaires().stream()
                .flatMap(sheet -> scores.record(episode, sheet, at).stream())
                .toList();
        return kept.stream()
                .filter(score -> score.instrument().equals(Instrument.PHQ_9))
                .map(Score::id)
                .findFirst()
                .orElse(null);
    }
}
