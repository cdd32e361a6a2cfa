package org.stepwell.studio;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.stepwell.HouseTest;
import org.stepwell.audit.Actor;
import org.stepwell.studio.process.Units;
import org.stepwell.studio.process.checks.ModelChecks;

/** Every check with a model that passes, ours, and one that does not. */
@HouseTest
class ModelChecksTest {

    private static final String PLAN = "processes/careplan/shared-care-plan.bpmn";
    private static final String TRIAGE = "processes/crisis/triage-suicide-risk.dmn";
    private static final String AGREE = "forms/careplan/agree-plan.form";
    private static final String CALLS = "processes/crisis/sister-calls.pathway.yaml";

    @Autowired
    private ModelChecks checks;

    @Autowired
    private Units units;

    @Test
    void findsNothingInWhatComesWithStepwell() {
        SoftAssertions.assertSoftly(softly -> Actor.asSystem("test", () -> units.all()).stream()
                .filter(unit -> !unit.unit().equals("studytest"))
                .forEach(unit -> softly.assertThat(checked(unit.unit(), unit.files()))
                        .as(unit.unit())
                        // the pathway tests themselves run elsewhere
                        .filteredOn(finding -> !Set.of("gap", "pathway-not-run").contains(finding.check()))
                        .isEmpty()));
    }

    static Stream<Arguments> broken() {
        return Stream.of(
                broken(PLAN, "unreadable", "<bpmn:process ", "<bpmn:process"),
                broken(PLAN, "unreadable", "targetRef=\"", "targetRef=\"nowhere-"),
                broken(PLAN, "key-changed", "id=\"shared-care-plan\"", "id=\"another-plan\""),
                broken(
                        PLAN,
                        "refused",
                        "camunda:delegateExpression=\"${draftPlan}\"",
                        "camunda:class=\"java.lang.Object\""),
                broken(PLAN, "refused", "${draftPlan}", "${draftPlan.getClass()}"),
                broken(PLAN, "unknown-delegate", "${draftPlan}", "${noSuchDelegate}"),
                broken(PLAN, "no-due-date", " camunda:dueDate=\"P7D\"", ""),
                broken(PLAN, "nobody-does-it", " camunda:candidateGroups=\"care-manager,patient,family-member\"", ""),
                broken(PLAN, "unknown-role", "care-manager,patient,family-member", "wizard"),
                broken(PLAN, "no-form", " camunda:formRef=\"agree-plan\"", ""),
                broken(PLAN, "missing-form", "camunda:formRef=\"agree-plan\"", "camunda:formRef=\"no-such-form\""),
                broken(PLAN, "id-generated", "\"agree-plan\"", "\"Activity_0x1\""),
                broken(TRIAGE, "no-time-to-live", " camunda:historyTimeToLive=\"P540D\"", ""),
                broken(TRIAGE, "key-changed", "<decision id=\"triage-suicide-risk\"", "<decision id=\"triage\""),
                broken(CALLS, "pathway-unreadable", "steps:", "stops:"),
                broken(AGREE, "unreadable", "{", "["),
                broken(AGREE, "answer-gone", "\"key\": \"decision\"", "\"key\": \"verdict\""),
                broken(AGREE, "answer-of-another-kind", "\"type\": \"datetime\"", "\"type\": \"textfield\""),
                broken(AGREE, "choice-gone", "\"value\": \"decline\"", "\"value\": \"refuse\""),
                broken(AGREE, "answer-optional", "\"required\": true", "\"required\": false"),
                broken(AGREE, "unknown-part", "\"type\": \"radio\"", "\"type\": \"iframe\""));
    }

    private static Arguments broken(String file, String check, String before, String after) {
        return Arguments.of(file, check, before, after);
    }

    @ParameterizedTest
    @MethodSource("broken")
    void findsWhatIsWrong(String file, String check, String before, String after) {
        var name = ModelName.parse(file).orElseThrow();
        var ours = Actor.asSystem("test", () -> units.find(name.unit()).flatMap(unit -> unit.file(name)))
                .orElseThrow();
        assertThat(ours.content()).contains(before);

        var found =
                checked(name.unit(), List.of(new ModelFile(name, ours.content().replace(before, after))));

        assertThat(found).extracting(Finding::check).contains(check);
    }

    private List<Finding> checked(String unit, List<ModelFile> files) {
        return Actor.asSystem("test", () -> checks.of(new UnitChange(unit, files, Set.of())));
    }
}
