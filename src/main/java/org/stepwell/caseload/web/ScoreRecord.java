package org.stepwell.caseload.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.stepwell.assessment.DepressiveSyndrome;
import org.stepwell.assessment.InstrumentDefinition;
import org.stepwell.assessment.Instruments;
import org.stepwell.assessment.Score;
import org.stepwell.assessment.ScoreBand;
import org.stepwell.assessment.SuicideScreen;
import org.stepwell.patient.Gender;
import org.stepwell.team.Accounts;
import org.stepwell.team.Role;
import org.stepwell.workflow.Words;

/** Says scores as people read them, and which instruments the reader may ask for. */
@Component
class ScoreRecord {

    private final Instruments instruments;
    private final Accounts accounts;

    ScoreRecord(Instruments instruments, Accounts accounts) {
        this.instruments = instruments;
        this.accounts = accounts;
    }

    /** @return every score of the person, the newest first */
    List<ScoreChart.Row> rows(Person person) {
        var gender = person.patient().gender();
        return person.scores().stream()
                .map(score -> row(score, gender))
                .sorted((one, other) -> other.takenAt().compareTo(one.takenAt()))
                .toList();
    }

    /** @return what can be asked now; empty when care has ended or asking is not for the reader */
    List<InstrumentDefinition> offered(Person person) {
        return mayAdd(person) ? instruments.forPatients() : List.of();
    }

    /** @return whether the reader treats or coordinates, and the person is in care */
    boolean mayAdd(Person person) {
        return person.episode() != null && person.episode().isOpen() && isClinician();
    }

    boolean isClinician() {
        return accounts.current().stream()
                .flatMap(account -> account.roles().stream())
                .anyMatch(Role::isClinical);
    }

    private ScoreChart.Row row(Score score, Gender gender) {
        var words = score.total().isEmpty()
                ? Words.say("scores.too-few")
                : score.severity().map(band -> Words.title("score-band", band)).orElse("");
        return new ScoreChart.Row(
                score.instrument(),
                instruments.title(score.instrument()),
                score.takenAt(),
                score.total().orElse(null),
                score.maximum(),
                words,
                more(score, gender));
    }

    /** What follows from it, as far as the instrument is still defined. */
    private List<String> more(Score score, Gender gender) {
        var more = new ArrayList<String>();
        if (score.suicideScreen() != SuicideScreen.NONE) {
            more.add(Words.say("scores.safety", Words.word(score.suicideScreen())));
        }
        score.syndrome().flatMap(ScoreRecord::syndrome).ifPresent(more::add);
        var known = instruments.find(score.instrument()).isPresent();
        score.total().filter(total -> known).ifPresent(total -> {
            cuts(instruments.byEveryCut(score.instrument(), total, gender)).ifPresent(more::add);
            score.severity()
                    .flatMap(severity -> instruments.advice(score.instrument(), total, severity, gender))
                    .ifPresent(more::add);
        });
        return more;
    }

    private static Optional<String> syndrome(DepressiveSyndrome syndrome) {
        return switch (syndrome) {
            case NONE -> Optional.empty();
            case OTHER -> Optional.of(Words.say("scores.syndrome.other"));
            case MAJOR -> Optional.of(Words.say("scores.syndrome.major"));
        };
    }

    private static Optional<String> cuts(Map<String, ScoreBand> bands) {
        return bands.isEmpty()
                ? Optional.empty()
                : Optional.of(Words.say(
                        "scores.cuts",
                        bands.entrySet().stream()
                                .map(band -> Words.say(
                                        "scores.cut",
                                        Words.word("cut", band.getKey()),
                                        Words.word("score-band", band.getValue().severity())))
                                .collect(Collectors.joining(", "))));
    }
}
