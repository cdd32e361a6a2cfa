package org.stepwell.workflow;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.camunda.bpm.engine.delegate.DelegateExecution;

/**
 * The checked answers of the user step just completed, read by type; they live as long as its transaction and never
 * print what was answered.
 */
public final class Answers {

    /** The transient variable in which they travel from the user step to its {@code record-…} step. */
    public static final String VARIABLE = "answers";

    private final Map<String, Object> values;
    private final String path;

    private Answers(Map<?, ?> values, String path) {
        this.values = FrozenJson.map(values);
        this.path = path;
    }

    public static Answers of(Map<String, ?> values) {
        return new Answers(values, "");
    }

    /** @throws IllegalStateException when the step does not directly follow a completed form */
    public static Answers of(DelegateExecution execution) {
        var variable = execution.getVariable(VARIABLE);
        if (variable instanceof Answers answers) {
            return answers;
        }
        if (variable instanceof Map<?, ?> values) {
            return new Answers(values, "");
        }
        throw new IllegalStateException("No form answers at " + execution.getCurrentActivityId());
    }

    /** @throws InvalidAnswer when left empty */
    public String text(String key) {
        return optionalText(key).orElseThrow(() -> missing(key));
    }

    public Optional<String> optionalText(String key) {
        return Optional.ofNullable(get(key, String.class)).filter(text -> !text.isBlank());
    }

    /** @throws InvalidAnswer when left empty */
    public int integer(String key) {
        return optionalInteger(key).orElseThrow(() -> missing(key));
    }

    public Optional<Integer> optionalInteger(String key) {
        return Optional.ofNullable(get(key, Integer.class));
    }

    /** @return whether it is ticked; what was never asked is not ticked */
    public boolean flag(String key) {
        return Boolean.TRUE.equals(get(key, Boolean.class));
    }

    /** @return the day, or null when left empty */
    public LocalDate date(String key) {
        return parse(key, LocalDate::parse);
    }

    /** @return the local time on the clinic's clock, or null when left empty */
    public LocalDateTime dateTime(String key) {
        return parse(key, LocalDateTime::parse);
    }

    /** @return the rows of a list, none when left empty; each names its answers by its place in the whole form */
    public List<Answers> list(String key) {
        var answers = new ArrayList<Answers>();
        for (Object row : listOf(key)) {
            if (!(row instanceof Map<?, ?> values)) {
                throw unreadable(key);
            }
            answers.add(new Answers(values, path + key + "[" + answers.size() + "]."));
        }
        return List.copyOf(answers);
    }

    /** @return the ticked values of a checklist */
    public List<String> options(String key) {
        return listOf(key).stream()
                .map(value -> {
                    if (value instanceof String text) {
                        return text;
                    }
                    throw unreadable(key);
                })
                .toList();
    }

    public boolean has(String key) {
        return values.get(key) != null;
    }

    /** @return the refusal of one answer of this form or row, for the caller to throw */
    public InvalidAnswer invalid(String key, String message) {
        return new InvalidAnswer(path + key, message);
    }

    /** @return the answers as they arrived, to be handed to a process or kept as they are; not modifiable */
    public Map<String, Object> values() {
        return values;
    }

    private List<?> listOf(String key) {
        var list = get(key, List.class);
        return list == null ? List.of() : list;
    }

    private <T> T parse(String key, Function<String, T> parser) {
        try {
            return optionalText(key).map(parser).orElse(null);
        } catch (DateTimeException e) {
            throw unreadable(key);
        }
    }

    private <T> T get(String key, Class<T> type) {
        var value = values.get(key);
        if (value == null || type.isInstance(value)) {
            return type.cast(value);
        }
        throw unreadable(key);
    }

    private InvalidAnswer missing(String key) {
        return invalid(key, Words.say("wrong.form.missing"));
    }

    private InvalidAnswer unreadable(String key) {
        return invalid(key, Words.say("wrong.form.unreadable"));
    }
}
