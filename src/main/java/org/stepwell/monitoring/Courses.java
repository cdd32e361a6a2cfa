package org.stepwell.monitoring;

import org.springframework.stereotype.Component;
import org.stepwell.assessment.Instrument;
import org.stepwell.assessment.Scores;
import org.stepwell.coordination.Episodes;
import org.stepwell.patient.EpisodeId;

/** Puts an episode's course of treatment together. */
@Component
class Courses {

    private final Episodes episodes;
    private final Scores scores;
    private final Notes notes;

    Courses(Episodes episodes, Scores scores, Notes notes) {
        this.episodes = episodes;
        this.scores = scores;
        this.notes = notes;
    }

    Course of(EpisodeId episode) {
        return new Course(
                episodes.of(episode),
                scores.of(episode, Instrument.PHQ_9),
                notes.contacts(episode),
                notes.verdicts(episode),
                notes.consultations(episode),
                notes.now());
    }
}
