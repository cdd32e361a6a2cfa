package org.stepwell.sandbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A pathway test is a text that people write, so whatever is wrong in it is told with its line and name. */
class PathwayFileTest {

    private static final String WHOLE = """
            given: A goal is missed
            after: coordination/agreed-plan
            patient: {age: 71, gender: female}
            steps:
              - until: check-in
              - answer: check-in
                as: care-manager
                with: {reached: "yes", phq9Item1..3: 2, goals: [{status: worsening}]}
              - wait: P14D
              - message: person-reached
            expect:
              - decision: judge-progress.verdict = goals-missed
              - reaches: end-goals-missed
              - avoids: end-declined
              - waits-at: recommend-changes
            """;

    @Test
    void readsWhatPeopleWrite() {
        var test = PathwayFile.read(WHOLE);

        assertThat(test.given()).isEqualTo("A goal is missed");
        assertThat(test.patient().age()).isEqualTo(71);
        assertThat(test.steps())
                .containsExactly(
                        new PathwayTest.Until("check-in"),
                        new PathwayTest.Answer(
                                "check-in",
                                "care-manager",
                                Map.of(
                                        "reached",
                                        "yes",
                                        "phq9Item1",
                                        2,
                                        "phq9Item2",
                                        2,
                                        "phq9Item3",
                                        2,
                                        "goals",
                                        List.of(Map.of("status", "worsening")))),
                        new PathwayTest.Pass(Duration.ofDays(14)),
                        new PathwayTest.News("person-reached", Map.of()));
        assertThat(test.expected())
                .contains(
                        new PathwayTest.Decides("judge-progress", "verdict", "goals-missed"),
                        new PathwayTest.WaitsAt("recommend-changes"));
    }

    @Test
    void writesWhatItReads() {
        var test = PathwayFile.read(WHOLE);

        assertThat(PathwayFile.read(PathwayText.of(test))).isEqualTo(test);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "  - wait: P14D            | - wait: a fortnight   | 9 | wait",
                "  - until: check-in       | - until: [check-in]   | 5 | until",
                "  - until: check-in       | - unless: check-in    | 5 | unless",
                "  - message: person-reached | - message: a b      | 10 | message",
                "patient: {age: 71, gender: female} | patient: {age: 171} | 3 | age",
                "after: coordination/agreed-plan | after: ../plan   | 2 | after",
                "  - avoids: end-declined  | - avoids: [           | 15 | ''",
                "  - reaches: end-goals-missed | - decision: verdict | 13 | decision"
            })
    void saysWhatIsWrongAndWhere(String right, String wrong, int line, String field) {
        var text = WHOLE.replace(right.strip(), wrong.strip());

        assertThatThrownBy(() -> PathwayFile.read(text)).isInstanceOfSatisfying(PathwayUnreadable.class, said -> {
            assertThat(said.line()).isEqualTo(line);
            assertThat(said.field()).isEqualTo(field);
        });
    }

    @Test
    void runsNothingThatAYamlTextMayName() {
        assertThatThrownBy(() -> PathwayFile.read("given: !!javax.script.ScriptEngineManager [x]\nexpect: []"))
                .isInstanceOf(PathwayUnreadable.class);
        assertThatThrownBy(() -> PathwayFile.read("given: &a [x, x]\nsteps: [*a, *a]\nexpect: []"))
                .isInstanceOf(PathwayUnreadable.class);
    }
}
