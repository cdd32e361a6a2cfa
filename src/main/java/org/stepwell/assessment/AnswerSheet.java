package org.stepwell.assessment;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.stepwell.workflow.Answers;
import org.stepwell.workflow.InvalidAnswer;
import org.stepwell.workflow.Words;

/**
 * An instrument as it was answered: what each scored item counts, null where none was given; the unscored ones likewise;
 * and the safety questions, if they were asked. The same code scores every instrument.
 */
record AnswerSheet(InstrumentDefinition definition, List<Integer> items, List<Integer> unscored, Asq asq) {

    AnswerSheet {
        items = Collections.unmodifiableList(new ArrayList<>(items));
        unscored = Collections.unmodifiableList(new ArrayList<>(unscored));
    }

    /**
     * Reads the instrument's fields of a form; throws {@link InvalidAnswer} at the field that carries no answer of the
     * instrument, and when an answer asks for a safety screen that was not given in the same contact.
     */
    static AnswerSheet of(InstrumentDefinition definition, Answers answers) {
        var given = answers.values();
        var sheet = new AnswerSheet(
                definition,
                definition.scored().stream().map(item -> weight(item, given)).toList(),
                definition.unscored().stream().map(item -> weight(item, given)).toList(),
                asksAboutSafety(definition) ? Asq.from(answers) : Asq.notAsked());
        if (sheet.needsSafetyScreen() && sheet.asq.verdict() == SuicideScreen.NONE) {
            throw new InvalidAnswer("asq1", Words.say("wrong.assessment.asq-asked-for"));
        }
        return sheet;
    }

    boolean isBlank() {
        return items.stream().allMatch(Objects::isNull);
    }

    /**
     * The sum; where the instrument allows it, missing items count as the mean of the others, rounded. Empty when too
     * many are missing to score (clinical rules 3.1).
     */
    Optional<Integer> total() {
        var given = items.stream().filter(Objects::nonNull).toList();
        if (given.isEmpty() || items.size() - given.size() > definition.missingAllowed()) {
            return Optional.empty();
        }
        int sum = given.stream().mapToInt(Integer::intValue).sum();
        return Optional.of((int) Math.round((double) sum * items.size() / given.size()));
    }

    /** @return the weights of the unscored items; null when the instrument has none or none was answered */
    Integer[] keptUnscored() {
        return unscored.stream().allMatch(Objects::isNull) ? null : unscored.toArray(Integer[]::new);
    }

    private boolean needsSafetyScreen() {
        var scored = definition.scored();
        for (int i = 0; i < items.size(); i++) {
            if (scored.get(i).safetyScreen() != null && items.get(i) != null && items.get(i) > 0) {
                return true;
            }
        }
        return false;
    }

    private static boolean asksAboutSafety(InstrumentDefinition definition) {
        return definition.instrument().equals(Instrument.ASQ)
                || definition.items().stream().anyMatch(item -> item.safetyScreen() != null);
    }

    /** What a closed gate keeps from being asked counts 0; while the gate itself is unanswered it is missing. */
    private static Integer weight(InstrumentItem item, Map<String, Object> given) {
        if (!item.gate().isAlwaysOpen() && !item.gate().opens(given)) {
            return item.scored() && item.gate().isDecided(given) ? Integer.valueOf(0) : null;
        }
        var answer = given.get(item.key());
        if (answer == null) {
            return null;
        }
        return item.weight(answer)
                .orElseThrow(() -> new InvalidAnswer(item.key(), Words.say("wrong.form.none-offered")));
    }
}
