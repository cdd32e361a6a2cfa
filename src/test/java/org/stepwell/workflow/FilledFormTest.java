package org.stepwell.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Answers are written down without what differs from one person to the next, and made whole again. */
class FilledFormTest {

    private static final FormSchema FORM = Forms.asking("{'type':'textfield','key':'summary','label':'Summary'},"
            + "{'type':'select','key':'service','label':'Service','valuesKey':'services'},"
            + "{'type':'textfield','key':'shown','label':'Shown','readonly':true},"
            + "{'type':'dynamiclist','path':'goals','label':'Goals','components':["
            + "{'type':'textfield','key':'goalId','label':'Id','readonly':true},"
            + "{'type':'textfield','key':'status','label':'Status'}]}");

    private static final FilledForm FILLED = new FilledForm(
            FORM,
            Map.of(
                    "shown",
                    "by the form",
                    "services",
                    List.of(
                            Map.of("value", "id-1", "label", "Harbour, near by"),
                            Map.of("value", "id-2", "label", "Roof First, far out")),
                    "goals",
                    List.of(Map.of("goalId", "g-1", "status", "open"), Map.of("goalId", "g-2", "status", "open"))));

    @Test
    void keepsOnlyWhatWasChanged() {
        var answers = Map.<String, Object>of(
                "summary",
                "All well",
                "service",
                "id-2",
                "shown",
                "by the form",
                "goals",
                List.of(Map.of("goalId", "g-1", "status", "open"), Map.of("goalId", "g-2", "status", "achieved")));

        var typed = FILLED.typed(answers);

        assertThat(typed)
                .isEqualTo(Map.of(
                        "summary",
                        "All well",
                        "service",
                        "Roof First, far out",
                        "goals",
                        List.of(Map.of(), Map.of("status", "achieved"))));
        assertThat(FILLED.with(typed)).isEqualTo(answers);
    }

    @Test
    void knowsAChoiceByTheBeginningOfItsLabel() {
        assertThat(FILLED.with(Map.of("service", "Harbour"))).containsEntry("service", "id-1");
        assertThat(FILLED.with(Map.of("service", "id-2"))).containsEntry("service", "id-2");
    }

    @Test
    void takesRowsAwayAndAddsThem() {
        var answers = Map.<String, Object>of(
                "shown", "by the form", "goals", List.of(Map.of("goalId", "g-1", "status", "open")));
        var typed = FILLED.typed(answers);

        assertThat(typed).isEqualTo(Map.of("goals", Arrays.asList(Map.of(), null)));
        assertThat(FILLED.with(typed)).isEqualTo(answers);
        assertThat((List<?>) FILLED.with(Map.of("goals", List.of(Map.of(), Map.of(), Map.of("status", "new"))))
                        .get("goals"))
                .hasSize(3);
    }
}
