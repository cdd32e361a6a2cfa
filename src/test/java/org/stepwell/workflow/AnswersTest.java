package org.stepwell.workflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.junit.jupiter.api.Test;

/** Answers read by type, and refused by name. */
class AnswersTest {

    private final Answers answers = Answers.of(Map.of(
            "note",
            "Slept well",
            "blank",
            " ",
            "minutes",
            20,
            "agreed",
            true,
            "day",
            "2026-03-31",
            "moment",
            "2026-03-31T14:30",
            "scope",
            List.of("family", "care-team"),
            "goals",
            List.of(Map.of("description", "Walk", "target", 5), Map.of("target", "much"))));

    @Test
    void readsEachKind() {
        assertThat(answers.text("note")).isEqualTo("Slept well");
        assertThat(answers.optionalText("note")).contains("Slept well");
        assertThat(answers.integer("minutes")).isEqualTo(20);
        assertThat(answers.optionalInteger("minutes")).contains(20);
        assertThat(answers.flag("agreed")).isTrue();
        assertThat(answers.date("day")).isEqualTo(LocalDate.of(2026, 3, 31));
        assertThat(answers.dateTime("moment")).isEqualTo(LocalDateTime.of(2026, 3, 31, 14, 30));
        assertThat(answers.options("scope")).containsExactly("family", "care-team");
        assertThat(answers.list("goals").get(0).text("description")).isEqualTo("Walk");
        assertThat(answers.has("note")).isTrue();
    }

    @Test
    void knowsWhatWasLeftOpen() {
        assertThat(answers.optionalText("blank")).isEmpty();
        assertThat(answers.optionalText("other")).isEmpty();
        assertThat(answers.optionalInteger("other")).isEmpty();
        assertThat(answers.flag("other")).isFalse();
        assertThat(answers.date("other")).isNull();
        assertThat(answers.dateTime("other")).isNull();
        assertThat(answers.list("other")).isEmpty();
        assertThat(answers.options("other")).isEmpty();
        assertThat(answers.has("other")).isFalse();
    }

    @Test
    void refusesByTheNameOfTheField() {
        refuses("other", () -> answers.text("other"));
        refuses("blank", () -> answers.text("blank"));
        refuses("other", () -> answers.integer("other"));
        refuses("note", () -> answers.integer("note"));
        refuses("minutes", () -> answers.text("minutes"));
        refuses("note", () -> answers.date("note"));
        refuses("day", () -> answers.dateTime("day"));
        refuses("note", () -> answers.flag("note"));
        refuses("note", () -> answers.list("note"));
        refuses("scope", () -> answers.list("scope"));
        refuses("goals", () -> answers.options("goals"));
        refuses("goals[1].target", () -> answers.list("goals").get(1).integer("target"));
        refuses("goals[1].dueOn", () -> {
            throw answers.list("goals").get(1).invalid("dueOn", "Choose a day to come.");
        });
    }

    @Test
    void doesNotChangeAfterwards() {
        var goals = new ArrayList<Object>(List.of(new HashMap<>(Map.of("description", "Walk"))));
        var submitted = new HashMap<String, Object>(Map.of("goals", goals));
        var kept = Answers.of(submitted);
        goals.clear();
        submitted.clear();
        assertThat(kept.list("goals")).hasSize(1);
        assertThatThrownBy(() -> kept.values().put("a", 1)).isInstanceOf(UnsupportedOperationException.class);
        assertThatThrownBy(() -> ((List<?>) kept.values().get("goals")).clear())
                .isInstanceOf(UnsupportedOperationException.class);
    }

    @Test
    void printsNothingOfWhatWasAnswered() {
        assertThat(answers.toString()).doesNotContain("Slept");
    }

    @Test
    void arrivesFromTheUserStepJustCompleted() {
        var execution = mock(DelegateExecution.class);
        when(execution.getVariable("answers")).thenReturn(Map.of("note", "Slept well"), answers, null);
        assertThat(Answers.of(execution).text("note")).isEqualTo("Slept well");
        assertThat(Answers.of(execution)).isSameAs(answers);
        assertThatThrownBy(() -> Answers.of(execution)).isInstanceOf(IllegalStateException.class);
    }

    private static void refuses(String field, ThrowingCallable reading) {
        assertThatExceptionOfType(InvalidAnswer.class)
                .isThrownBy(reading)
                .satisfies(refused -> assertThat(refused.field()).isEqualTo(field));
    }
}
