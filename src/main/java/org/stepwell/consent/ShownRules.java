package org.stepwell.consent;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.stepwell.patient.EpisodeId;
import org.stepwell.workflow.Word;

/** Puts each class before {@code may-disclose} for one reader: what one of their roles may see they may, unless restricted. */
@Component
class ShownRules {

    private final Standings standings;
    private final RememberedAnswers tables;

    ShownRules(Standings standings, RememberedAnswers tables) {
        this.standings = standings;
        this.tables = tables;
    }

    /** @param episode the one whose consents count; null for somebody nobody has asked yet */
    Map<Sensitivity, Shown.Answer> each(EpisodeId episode, ReaderOf reader) {
        var word = episode == null ? unasked() : standings.in(episode);
        var table = tables.inForce("may-disclose");
        return Arrays.stream(Sensitivity.values())
                .collect(Collectors.toUnmodifiableMap(
                        Function.identity(),
                        one -> sum(reader.as().stream()
                                .map(as -> rule(table, word, reader, as, one))
                                .toList())));
    }

    private static Function<Disclosure, Standing> unasked() {
        return disclosure -> Standing.NONE;
    }

    private record Ruling(boolean restricted, Shown.Answer answer) {}

    private static Ruling rule(
            Function<Map<String, Object>, List<Map<String, Object>>> table,
            Function<Disclosure, Standing> word,
            ReaderOf reader,
            ReaderOf.As as,
            Sensitivity one) {
        var standing = word.apply(new Disclosure(Set.of(one), as.purpose(), as.recipient(), reader.name(), null));
        var inputs = new HashMap<String, Object>();
        inputs.put("recipient", Word.of(as.recipient()));
        inputs.put("sensitivity", Word.of(one));
        inputs.put("purpose", Word.of(as.purpose()));
        inputs.put("consent", Word.of(standing.word()));
        inputs.put("emergency", reader.emergency());
        var row = table.apply(inputs).stream().findFirst().orElse(Map.of());
        var restricted = standing.word() == Standing.Word.RESTRICTED
                && as.recipient() != RecipientClass.PATIENT
                && as.recipient() != RecipientClass.EMERGENCY_PERSONNEL;
        return new Ruling(restricted, answer(row));
    }

    private static Shown.Answer answer(Map<String, Object> row) {
        return new Shown.Answer(
                Boolean.TRUE.equals(row.get("permitted")),
                Boolean.TRUE.equals(row.get("said")),
                Word.of(Obligation.NOTICE_AND_SCOPE).equals(row.get("obligation")));
    }

    /** Whoever stands to the person in no way that the table knows is shown nothing. */
    private static Shown.Answer sum(List<Ruling> rulings) {
        var closed = rulings.stream()
                .filter(one -> one.restricted())
                .map(Ruling::answer)
                .findFirst();
        return closed.or(() -> rulings.stream()
                        .map(Ruling::answer)
                        .filter(Shown.Answer::permitted)
                        .findFirst())
                .or(() -> rulings.stream().map(Ruling::answer).findFirst())
                .orElse(new Shown.Answer(false, false, false));
    }
}
