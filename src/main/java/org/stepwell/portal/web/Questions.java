package org.stepwell.portal.web;

import java.util.List;
import java.util.stream.Collectors;
import org.stepwell.assessment.Gate;
import org.stepwell.assessment.InstrumentDefinition;
import org.stepwell.assessment.InstrumentItem;
import org.stepwell.assessment.Instruments;

/**
 * An instrument as a page shows it to whoever answers for themself.
 *
 * @param intro what its makers say first; empty when nothing, and for the safety questions, which say it to the staff
 * @param notice whose it is
 */
record Questions(String code, String intro, List<Question> asked, String notice) {

    private static final String SAFETY = "asq";

    /**
     * A question.
     *
     * @param opens the earlier answers that open it, for the page's script; null when it is always asked
     * @param safety what is asked as soon as its answer counts; null for most
     */
    record Question(
            String key, String text, List<Choice> choices, String opens, Questions safety, String opensSafety) {}

    /** An answer offered. */
    record Choice(String value, String label) {

        public boolean isRefusal() {
            return value.equals("refused");
        }
    }

    static Questions of(InstrumentDefinition definition, Instruments instruments) {
        var code = definition.instrument().code();
        return new Questions(
                code,
                code.equals(SAFETY) ? "" : intro(definition),
                definition.items().stream()
                        .filter(InstrumentItem::isQuestion)
                        .map(item -> question(item, instruments))
                        .toList(),
                definition.notice());
    }

    private static String intro(InstrumentDefinition definition) {
        return definition.items().stream()
                .filter(item -> !item.isQuestion())
                .map(item -> item.text().replace("**", ""))
                .collect(Collectors.joining(" "));
    }

    private static Question question(InstrumentItem item, Instruments instruments) {
        var choices = item.choices().stream()
                .map(choice -> new Choice(choice.value().toString(), choice.label()))
                .toList();
        var safety = item.safetyScreen() == null ? null : of(instruments.of(item.safetyScreen()), instruments);
        return new Question(item.key(), item.text(), choices, opens(item.gate()), safety, weighing(item));
    }

    private static String opens(Gate gate) {
        return gate.conditions().isEmpty()
                ? null
                : gate.conditions().stream()
                        .map(one -> one.question() + (one.same() ? "=" : "!=") + one.answer())
                        .collect(Collectors.joining(gate.all() ? " and " : " "));
    }

    private static String weighing(InstrumentItem item) {
        return item.choices().stream()
                .filter(choice -> choice.weight() > 0)
                .map(choice -> item.key() + "=" + choice.value())
                .collect(Collectors.joining(" "));
    }
}
