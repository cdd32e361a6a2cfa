package org.stepwell.assessment;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.stepwell.audit.Actor;
import org.stepwell.patient.EpisodeId;
import org.stepwell.patient.PatientId;
import org.stepwell.patient.Patients;
import org.stepwell.team.CareTeams;
import org.stepwell.team.Changes;
import org.stepwell.team.Reads;
import org.stepwell.workflow.Answers;
import org.stepwell.workflow.InvalidAnswer;
import org.stepwell.workflow.Words;

/** Scores answer sheets and keeps them. */
@Service
public class Scores {

    private final ScoreRepository scores;
    private final Instruments instruments;
    private final CareTeams teams;
    private final Patients patients;
    private final ApplicationEventPublisher news;

    Scores(
            ScoreRepository scores,
            Instruments instruments,
            CareTeams teams,
            Patients patients,
            ApplicationEventPublisher news) {
        this.scores = scores;
        this.instruments = instruments;
        this.teams = teams;
        this.patients = patients;
        this.news = news;
    }

    /**
     * Scores and keeps the answers, and tells of a {@link SafetyConcernFound}; an unscorable sheet is kept without a
     * total, a blank one not at all. Throws {@link InvalidAnswer} at the field whose answer is none of the instrument's.
     */
    @Changes("score")
    public Optional<Score> record(EpisodeId episode, Questionnaire questionnaire, Instant takenAt) {
        var sheet = AnswerSheet.of(instruments.of(questionnaire.instrument()), questionnaire.answers());
        if (sheet.isBlank()) {
            return Optional.empty();
        }
        var patient = teams.patientOf(episode);
        var severity = sheet.total().map(total -> severity(patient, questionnaire.instrument(), total));
        var score = scores.save(
                Score.taken(patient, episode, sheet, severity.orElse(null)).by(Actor.current(), takenAt));
        if (score.isSafetyConcern()) {
            news.publishEvent(new SafetyConcernFound(episode, score.id()));
        }
        return Optional.of(score);
    }

    /** As {@link #record(EpisodeId, Questionnaire, Instant)} for items that are known by what they count, in their order. */
    @Changes("score")
    public Optional<Score> record(EpisodeId episode, Instrument instrument, List<Integer> items, Instant takenAt) {
        var answers = new HashMap<String, Object>();
        var asked = instruments.of(instrument).scored();
        if (items.size() != asked.size()) {
            throw new InvalidAnswer(asked.get(0).key(), Words.say("wrong.assessment.items", asked.size()));
        }
        for (int i = 0; i < asked.size(); i++) {
            answers.put(asked.get(i).key(), items.get(i));
        }
        return record(episode, Questionnaire.from(instrument, Answers.of(answers)), takenAt);
    }

    /**
     * Keeps a total that came from elsewhere, once for each source id of the patient; throws {@link InvalidAnswer} when it is
     * out of the instrument's range, and tells of a {@link ScoreReceived}. A total says nothing about item 9, so an import
     * never opens a crisis.
     */
    @Changes("score")
    public Score imported(PatientId patient, Instrument instrument, int total, Instant takenAt, String sourceId) {
        var definition = instruments.of(instrument);
        if (total < 0 || total > definition.maximum()) {
            throw new InvalidAnswer("total", Words.say("wrong.assessment.total", definition.maximum()));
        }
        return scores.findByPatientIdAndSourceId(patient, sourceId).orElseGet(() -> {
            var score = Score.imported(patient, definition, total, severity(patient, instrument, total));
            var kept = scores.save(score.by(Actor.current(), takenAt).from(sourceId));
            news.publishEvent(new ScoreReceived(patient, kept.id(), instrument, total, takenAt));
            return kept;
        });
    }

    /** @return the score with this id, if it was taken in this episode */
    @Reads("scores")
    public Optional<Score> find(EpisodeId episode, UUID id) {
        return scores.findByIdAndEpisodeId(id, episode);
    }

    /** @return every score of the patient, the oldest first */
    @Reads("scores")
    public List<Score> of(PatientId patient) {
        return scores.findByPatientIdOrderByTakenAt(patient);
    }

    /** @return the scores taken in this episode, the oldest first, unscorable ones among them */
    @Reads("scores")
    public List<Score> of(EpisodeId episode, Instrument instrument) {
        return scores.findByEpisodeIdAndInstrumentOrderByTakenAt(episode, instrument.code());
    }

    /** @return the newest score taken in this episode */
    @Reads("scores")
    public Optional<Score> last(EpisodeId episode, Instrument instrument) {
        var taken = scores.findByEpisodeIdAndInstrumentOrderByTakenAt(episode, instrument.code());
        return taken.isEmpty() ? Optional.empty() : Optional.of(taken.get(taken.size() - 1));
    }

    private String severity(PatientId patient, Instrument instrument, int total) {
        return instruments.severity(instrument, total, patients.of(patient).gender());
    }
}
