package org.stepwell.assessment;

import java.util.List;
import java.util.Optional;

/**
 * A question of an instrument, or a text among them when it offers no answers.
 *
 * @param key the name of the answer in forms
 * @param loinc null when it has no code
 * @param hint a word for whoever asks, null when there is none
 * @param scored whether its answer counts for the total
 * @param gate when it is asked at all
 * @param safetyScreen the instrument to be asked in the same contact when the answer is above 0, null for none
 */
public record InstrumentItem(
        String key,
        String loinc,
        String text,
        String hint,
        List<Choice> choices,
        boolean scored,
        boolean required,
        Gate gate,
        Instrument safetyScreen) {

    /** One answer that can be chosen: what people read, what a form carries, and what it counts. */
    public record Choice(String label, Object value, int weight) {

        boolean isMeantBy(Object answer) {
            return value instanceof Integer number && answer instanceof Number given
                    ? given.doubleValue() == number
                    : value.equals(answer);
        }
    }

    public InstrumentItem {
        choices = List.copyOf(choices);
    }

    public boolean isQuestion() {
        return !choices.isEmpty();
    }

    public int maximum() {
        return choices.stream().mapToInt(Choice::weight).max().orElse(0);
    }

    /** @return what the answer counts; empty when it is none of those offered */
    Optional<Integer> weight(Object answer) {
        return choices.stream()
                .filter(choice -> choice.isMeantBy(answer))
                .map(Choice::weight)
                .findFirst();
    }

    /** @return the answers that count, as a form carries them */
    List<Object> countingAnswers() {
        return choices.stream()
                .filter(choice -> choice.weight() > 0)
                .map(Choice::value)
                .toList();
    }
}
