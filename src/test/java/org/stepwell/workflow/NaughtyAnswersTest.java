package org.stepwell.workflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.stepwell.Naughty;
import org.stepwell.Proof;

/** Every field of every form, given what has broken programs before: taken as what it is, or refused by the field's name. */
class NaughtyAnswersTest {

    private final FormValidator validator = new FormValidator();
    private int asked;
    private int refused;

    @Test
    void areTakenAsTheyAreOrRefusedByName() {
        for (var file : Forms.files()) {
            var form = Forms.read(file);
            FormField.questions(form.fields()).forEach(field -> values().forEach(value -> {
                ask(form, field, value);
                if (field.kind() == FormField.Kind.DYNAMICLIST) {
                    FormField.questions(field.children())
                            .forEach(inner -> ask(form, field, List.of(Map.of(inner.key(), value))));
                }
            }));
        }
        assertThat(asked).isGreaterThan(25_000);
        assertThat(refused).isGreaterThan(asked / 2);
        Proof.row(
                "Forms take no answer that is none",
                "%,d pairs of a field and a value".formatted(asked),
                "%,d refused by name, 0 broke, 0 said again in the refusal".formatted(refused));
    }

    private static List<Object> values() {
        var values = new ArrayList<Object>(Naughty.texts());
        values.addAll(List.of(-1, 0, Double.POSITIVE_INFINITY, Double.NaN, Long.MAX_VALUE, true, List.of(), Map.of()));
        values.add(List.of(Naughty.MARK, List.of(Naughty.MARK)));
        values.add(Map.of(Naughty.MARK, Naughty.MARK, "value", Naughty.MARK));
        return values;
    }

    private void ask(FormSchema form, FormField field, Object value) {
        asked++;
        var answers = new HashMap<String, Object>();
        answers.put(field.key(), value);
        assertThatCode(() -> {
                    var check = validator.check(form, answers, Map.of());
                    assertThat(check.errors())
                            .extracting(FieldError::message)
                            .noneMatch(message -> message.contains(Naughty.MARK));
                    if (check.errors().stream().anyMatch(error -> error.field().startsWith(field.key()))) {
                        refused++;
                    } else if (!"".equals(value) && check.answers().get(field.key()) instanceof String text) {
                        assertThat(text).isEqualTo(value.toString().strip()).doesNotContain("\0");
                    }
                })
                .as("%s of %s, given %s", field.key(), form.id(), value)
                .doesNotThrowAnyException();
    }
}
