package org.stepwell.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.camunda.bpm.model.bpmn.instance.Activity;
import org.camunda.bpm.model.bpmn.instance.BusinessRuleTask;
import org.camunda.bpm.model.bpmn.instance.CallActivity;
import org.camunda.bpm.model.bpmn.instance.Event;
import org.camunda.bpm.model.bpmn.instance.ServiceTask;
import org.camunda.bpm.model.bpmn.instance.TimerEventDefinition;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaFailedJobRetryTimeCycle;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaIn;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaOut;
import org.camunda.bpm.model.xml.instance.ModelElementInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.stepwell.team.Role;

/** Holds every step to what it owes the person who does it, the code it names and the journey it calls. */
class StepStyleTest {

    private static final Set<String> ROLES =
            Arrays.stream(Role.values()).map(Role::key).collect(Collectors.toSet());
    private static final List<String> CODE = List.of(
            "camunda:class", "camunda:expression", "criptTask", "camunda:script", "Listener", "camunda:connector");

    @ParameterizedTest
    @MethodSource("org.stepwell.workflow.Journey#all")
    void guidesWhoDoesTheStep(Journey journey) {
        journey.holds(UserTask.class, "says what good looks like", Journey::isDocumented);
        journey.holds(UserTask.class, "has a due date", it -> it.getCamundaDueDate() != null);
        journey.holds(UserTask.class, "belongs to roles that exist", StepStyleTest::belongsToRoles);
        journey.holds(
                UserTask.class,
                "opens the form of its id",
                it -> it.getId().equals(it.getCamundaFormRef()) && "deployment".equals(it.getCamundaFormRefBinding()));
        journey.holds(
                UserTask.class,
                "its form exists",
                it -> Files.exists(Path.of("forms", journey.unit(), it.getId() + ".form")));
        journey.holds(
                UserTask.class, "what is captured is recorded in the same transaction", StepStyleTest::isRecorded);
        journey.holds(
                Event.class,
                "a timer says why this long",
                it -> Journey.isDocumented(it)
                        || it.getChildElementsByType(TimerEventDefinition.class).isEmpty());
    }

    @ParameterizedTest
    @MethodSource("org.stepwell.workflow.Journey#all")
    void namesBeansRulesAndJourneysAndCarriesNoCode(Journey journey) throws IOException {
        assertThat(CODE)
                .filteredOn(Files.readString(journey.file())::contains)
                .as("%s carries code", journey)
                .isEmpty();
        journey.holds(ServiceTask.class, "runs the delegate of its id", it -> ("${" + camelCase(it.getId()) + "}")
                .equals(it.getCamundaDelegateExpression()));
        journey.holds(BusinessRuleTask.class, "asks the decision of its id", StepStyleTest::asksADecisionOfOurs);
        journey.holds(
                CallActivity.class, "calls a journey of ours", it -> Journey.exists(it.getCalledElement() + ".bpmn"));
        journey.holds(CallActivity.class, "hands on the episode", StepStyleTest::handsOnTheEpisode);
        journey.holds(CallActivity.class, "never shares all variables", StepStyleTest::sharesOnlyWhatItNames);
        journey.holds(
                Activity.class,
                "an asynchronous step has a retry cycle",
                it -> !it.isCamundaAsyncBefore()
                        || !extensions(it, CamundaFailedJobRetryTimeCycle.class).isEmpty());
    }

    private static boolean belongsToRoles(UserTask step) {
        var groups = step.getCamundaCandidateGroupsList();
        return !groups.isEmpty() && groups.stream().allMatch(group -> group.startsWith("${") || ROLES.contains(group));
    }

    /** Two steps that ask the same may share the step that records it, behind a join. */
    private static boolean isRecorded(UserTask step) {
        var after = step.getSucceedingNodes().singleResult();
        var next =
                after.getId().startsWith("join-") ? after.getSucceedingNodes().singleResult() : after;
        return next.getId().startsWith("record-")
                && !step.isCamundaAsyncAfter()
                && !((ServiceTask) next).isCamundaAsyncBefore();
    }

    private static boolean asksADecisionOfOurs(BusinessRuleTask rule) {
        return rule.getId().equals(rule.getCamundaDecisionRef())
                && rule.getCamundaResultVariable() != null
                && Journey.exists(rule.getId() + ".dmn");
    }

    private static boolean handsOnTheEpisode(CallActivity call) {
        return extensions(call, CamundaIn.class).stream()
                .anyMatch(in -> "#{execution.processBusinessKey}".equals(in.getCamundaBusinessKey()));
    }

    private static boolean sharesOnlyWhatItNames(CallActivity call) {
        return extensions(call, CamundaIn.class).stream().allMatch(in -> in.getCamundaVariables() == null)
                && extensions(call, CamundaOut.class).stream().allMatch(out -> out.getCamundaVariables() == null);
    }

    private static <T extends ModelElementInstance> Collection<T> extensions(Activity step, Class<T> type) {
        var extensions = step.getExtensionElements();
        return extensions == null ? List.of() : extensions.getChildElementsByType(type);
    }

    private static String camelCase(String id) {
        return Pattern.compile("-(.)").matcher(id).replaceAll(it -> it.group(1).toUpperCase(Locale.ROOT));
    }
}
