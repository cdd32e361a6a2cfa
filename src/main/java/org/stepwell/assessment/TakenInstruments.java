package org.stepwell.assessment;

import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.stepwell.assessment.InstrumentRequest.Status;
import org.stepwell.patient.EpisodeId;
import org.stepwell.patient.Patients;
import org.stepwell.team.Changes;
import org.stepwell.workflow.Answers;
import org.stepwell.workflow.InvalidAnswer;
import org.stepwell.workflow.Words;

/** Files the answers to an instrument that was asked for, and says which one they lead to. */
@Service
public class TakenInstruments {

    private final InstrumentRequests requests;
    private final Instruments instruments;
    private final Scores scores;
    private final Patients patients;
    private final Clock clock;

    TakenInstruments(
            InstrumentRequests requests, Instruments instruments, Scores scores, Patients patients, Clock clock) {
        this.requests = requests;
        this.instruments = instruments;
        this.scores = scores;
        this.patients = patients;
        this.clock = clock;
    }

    /**
     * Scores the answers, or notes that the person declines; a refusal to answer the ASQ is an answer of its own. Throws
     * {@link InvalidAnswer} when nothing was answered.
     *
     * @return the request to go on with, as for the PHQ-9 after a positive PHQ-2
     */
    @Changes("score")
    public Optional<InstrumentRequest> file(EpisodeId episode, UUID request, Instrument instrument, Answers answers) {
        if (answers.flag("declined") && !instrument.equals(Instrument.ASQ)) {
            requests.end(episode, request, Status.DECLINED);
            return Optional.empty();
        }
        var score = scores.record(episode, Questionnaire.from(instrument, answers), clock.instant())
                .orElseThrow(() -> nothingAnswered(instrument));
        requests.end(episode, request, Status.TAKEN);
        return next(score).flatMap(next -> requests.goOn(episode, request, next));
    }

    private Optional<Instrument> next(Score score) {
        var gender = patients.of(score.patientId()).gender();
        return score.total().flatMap(total -> instruments.next(score.instrument(), total, gender));
    }

    private InvalidAnswer nothingAnswered(Instrument instrument) {
        return new InvalidAnswer(
                instruments.of(instrument).scored().get(0).key(), Words.say("wrong.assessment.nothing-answered"));
    }
}
