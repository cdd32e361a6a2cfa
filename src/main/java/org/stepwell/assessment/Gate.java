package org.stepwell.assessment;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The answers to earlier questions that open a later one; without conditions it is always open. */
public record Gate(List<Condition> conditions, boolean all) {

    /** One earlier answer: given, and the same as this one or, when not same, another. */
    public record Condition(String question, boolean same, Object answer) {

        boolean holds(Map<String, ?> answers) {
            var given = answers.get(question);
            return given != null && new InstrumentItem.Choice("", answer, 0).isMeantBy(given) == same;
        }

        private String expression() {
            var literal = answer instanceof String text ? '"' + text + '"' : answer.toString();
            return same
                    ? "%s = %s".formatted(question, literal)
                    : "(%s != null and %s != %s)".formatted(question, question, literal);
        }
    }

    public Gate {
        conditions = List.copyOf(conditions);
    }

    static Gate open() {
        return new Gate(List.of(), true);
    }

    boolean isAlwaysOpen() {
        return conditions.isEmpty();
    }

    boolean opens(Map<String, ?> answers) {
        return all
                ? conditions.stream().allMatch(condition -> condition.holds(answers))
                : conditions.stream().anyMatch(condition -> condition.holds(answers));
    }

    /** @return whether everything it looks at was answered, so that a closed gate is an answer too */
    boolean isDecided(Map<String, ?> answers) {
        return conditions.stream().allMatch(condition -> answers.get(condition.question()) != null);
    }

    /** @return the condition under which a form does not ask; boolean even before the first answer */
    String hide() {
        return conditions.stream()
                .map(Condition::expression)
                .collect(Collectors.joining(all ? " and " : " or ", "=not(", ")"));
    }
}
