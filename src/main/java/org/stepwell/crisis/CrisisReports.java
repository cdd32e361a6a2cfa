package org.stepwell.crisis;

import java.time.Clock;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.stepwell.assessment.Score;
import org.stepwell.assessment.Scores;
import org.stepwell.assessment.SuicideScreen;
import org.stepwell.audit.Actor;
import org.stepwell.patient.EpisodeId;

/** Adds reports to a crisis, with the screen that was answered in the same contact, so that nobody asks it twice. */
@Component
class CrisisReports {

    private final CrisisReportRepository reports;
    private final CrisisScreenRepository screens;
    private final Scores scores;
    private final Clock clock;

    CrisisReports(CrisisReportRepository reports, CrisisScreenRepository screens, Scores scores, Clock clock) {
        this.reports = reports;
        this.screens = screens;
        this.scores = scores;
        this.clock = clock;
    }

    /** @return the report as it was kept, and whether a screen came with it */
    Added add(Crisis crisis, Concern concern) {
        var now = clock.instant();
        var screen = score(crisis.episodeId(), concern)
                .filter(score -> score.suicideScreen() != SuicideScreen.NONE)
                .map(score -> screens.save(CrisisScreen.takenWith(score, crisis.id(), Actor.current(), now)));
        var report = reports.save(CrisisReport.of(crisis.id(), concern, Actor.current(), now));
        return new Added(report, screen.isPresent());
    }

    private Optional<Score> score(EpisodeId episode, Concern concern) {
        return Optional.ofNullable(concern.scoreId()).flatMap(id -> scores.find(episode, id));
    }

    /** A report as it was kept. */
    record Added(CrisisReport report, boolean screened) {}
}
