package org.stepwell.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.BitSet;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.camunda.bpm.engine.variable.Variables;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.stepwell.workflow.TriedRule.Answer;

/** A rule on trial answers as the engine would, says what it was not given, and runs nothing. */
class TriedRuleTest {

    private static final Path PROGRESS = Path.of("processes/monitoring/judge-progress.dmn");

    /** The rows that fit are found another way than answers are: over thousands of invented people both must agree. */
    @Test
    void saysTheSameWhereTheSameRowsFit() throws IOException {
        var rule = TriedRule.read(Files.readString(PROGRESS), "judge-progress").orElseThrow();
        var random = new Random(7);
        var answers = new HashMap<BitSet, Answer>();
        for (var number = 0; number < 3000; number++) {
            var given = invented(random);
            var answer = rule.ask(given);
            assertThat(answer.missing()).isEmpty();
            assertThat(answers.computeIfAbsent(rule.fitting(given).orElseThrow(), first -> answer))
                    .isEqualTo(answer);
        }
        assertThat(answers.values().stream().distinct()).hasSizeGreaterThan(3);
    }

    @Test
    void saysWhatItWasNotGiven() throws IOException {
        var rule = TriedRule.read(Files.readString(PROGRESS), "judge-progress").orElseThrow();
        var given = invented(new Random(7));
        given.remove("phq9Best");
        given.remove("leaving");

        assertThat(rule.ask(given).missing()).containsExactlyInAnyOrder("phq9Best", "leaving");
        assertThat(rule.fitting(given)).isEmpty();
    }

    @Test
    void doesNotLookForWhatAFilterCallsItsOwn() throws IOException {
        var key = "detect-duplicate-therapy";
        var rule = TriedRule.read(Files.readString(Path.of("processes/medication/" + key + ".dmn")), key)
                .orElseThrow();
        var given = new HashMap<String, Object>(Map.of("a", "N06AB", "b", "N06AB", "codes", List.of("N02A", "N05A")));
        for (var name : new String[] {
            "sameSubstance", "samePrescriber", "overlapDays", "atDischarge", "washOutDays", "products", "age"
        }) {
            given.put(name, null);
        }

        assertThat(rule.ask(given).missing()).isEmpty();
    }

    @Test
    void keepsThatSomethingWasNotKnownApartFromThatItWasNotAsked() {
        var known = Given.plain(Variables.createVariables()
                .putValueTyped("level", Variables.untypedNullValue())
                .putValueTyped("score", Variables.integerValue(3))
                .putValueTyped("when", Variables.dateValue(new Date(0)))
                .putValueTyped("answers", Variables.untypedValue(Map.of("said", "much"))));

        assertThat(Given.read(Given.write(known)))
                .containsOnlyKeys("level", "score", "when")
                .containsEntry("level", null)
                .containsEntry("score", 3)
                .containsEntry("when", new Date(0));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "<definitions", "<!DOCTYPE d><definitions/>", "Not a model."})
    void takesNothingThatIsNoRule(String text) {
        assertThat(TriedRule.read(text, "judge-progress")).isEmpty();
    }

    @Test
    void takesNoOtherLanguageThanOurs() throws IOException {
        var code = Files.readString(PROGRESS)
                .replaceFirst("<outputEntry ", "<outputEntry expressionLanguage=\"javascript\" ");

        assertThat(TriedRule.read(code, "judge-progress")).isEmpty();
    }

    private static Map<String, Object> invented(Random random) {
        var given = new HashMap<String, Object>();
        given.put("phase", of(random, "active", "relapse-prevention"));
        given.put("riskLevel", of(random, null, "none", "low", "moderate", "high"));
        given.put("suicideScreen", of(random, null, "negative", "positive", "acute"));
        for (var name : new String[] {"leaving", "reached", "wantsChange", "consulted"}) {
            given.put(name, of(random, true, false, false, null));
        }
        for (var name : new String[] {"phq9Total", "phq9Best", "phq9Baseline"}) {
            given.put(name, random.nextInt(10) == 0 ? null : (Object) random.nextInt(28));
        }
        for (var name : new String[] {"phq9Item9", "phq9Item9Before", "missedReviews", "relapseContacts"}) {
            given.put(name, random.nextInt(4));
        }
        given.put("weeksInCare", random.nextInt(30));
        given.put("weeksTargetHeld", random.nextInt(14));
        return given;
    }

    private static Object of(Random random, Object... one) {
        return one[random.nextInt(one.length)];
    }
}
