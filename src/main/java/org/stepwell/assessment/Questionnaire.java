package org.stepwell.assessment;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.stepwell.workflow.Answers;
import org.stepwell.workflow.InvalidAnswer;

/**
 * An instrument as it was answered: one entry an item, null where none was given; throws {@link InvalidAnswer} at the
 * field that is out of range.
 */
public record Questionnaire(Instrument instrument, List<Integer> items, Integer difficulty, Asq asq) {

    private static final int DIFFICULTY_MAXIMUM = 3;
    private static final int PHQ9_HARM_ITEM = 9;

    public Questionnaire {
        items = Collections.unmodifiableList(new ArrayList<>(items));
        if (items.size() != instrument.itemCount()) {
            throw new InvalidAnswer(instrument.answerKey(1), "%d items are needed".formatted(instrument.itemCount()));
        }
        for (int i = 0; i < items.size(); i++) {
            mustBeWithin(instrument.answerKey(i + 1), items.get(i), instrument.itemMaximum());
        }
        mustBeWithin("phq9Difficulty", difficulty, DIFFICULTY_MAXIMUM);
    }

    public static Questionnaire of(Instrument instrument, List<Integer> items) {
        return new Questionnaire(instrument, items, null, Asq.notAsked());
    }

    /** A PHQ-9 with its item of difficulty, which is not scored, and the ASQ; throws when item 9 asks for an ASQ. */
    public static Questionnaire phq9(List<Integer> items, Integer difficulty, Asq asq) {
        var answered = new Questionnaire(Instrument.PHQ_9, items, difficulty, asq);
        if (answered.harmItem().filter(answer -> answer > 0).isPresent() && asq.verdict() == SuicideScreen.NONE) {
            throw new InvalidAnswer("asq1", "Item 9 is not 0: ask these questions now");
        }
        return answered;
    }

    /** Reads the instrument's fields of a form, and for a PHQ-9 those of its difficulty and the ASQ. */
    public static Questionnaire from(Instrument instrument, Answers answers) {
        var items = instrument.answerKeys().stream()
                .map(key -> answers.optionalInteger(key).orElse(null))
                .toList();
        return instrument == Instrument.PHQ_9
                ? phq9(items, answers.optionalInteger("phq9Difficulty").orElse(null), Asq.from(answers))
                : of(instrument, items);
    }

    public boolean isBlank() {
        return items.stream().allMatch(Objects::isNull);
    }

    /**
     * The sum; one or two missing items of a PHQ-9 or GAD-7 count as the mean of the others, rounded. Empty when too
     * many are missing to score (clinical rules 3.1).
     */
    public Optional<Integer> total() {
        var given = items.stream().filter(Objects::nonNull).toList();
        if (items.size() - given.size() > instrument.missingAllowed()) {
            return Optional.empty();
        }
        int sum = given.stream().mapToInt(Integer::intValue).sum();
        return Optional.of((int) Math.round((double) sum * items.size() / given.size()));
    }

    /** @return the answer to PHQ-9 item 9, thoughts of being better off dead or of self-harm */
    public Optional<Integer> harmItem() {
        return instrument == Instrument.PHQ_9 ? Optional.ofNullable(items.get(PHQ9_HARM_ITEM - 1)) : Optional.empty();
    }

    private static void mustBeWithin(String field, Integer value, int maximum) {
        if (value != null && (value < 0 || value > maximum)) {
            throw new InvalidAnswer(field, "Between 0 and " + maximum);
        }
    }
}
