package org.stepwell.studio.process.checks;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.Activity;
import org.camunda.bpm.model.bpmn.instance.BaseElement;
import org.camunda.bpm.model.bpmn.instance.BusinessRuleTask;
import org.camunda.bpm.model.bpmn.instance.CallActivity;
import org.camunda.bpm.model.bpmn.instance.Event;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.ServiceTask;
import org.camunda.bpm.model.bpmn.instance.TimerEventDefinition;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaFailedJobRetryTimeCycle;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaIn;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaOut;
import org.camunda.bpm.model.xml.instance.ModelElementInstance;
import org.springframework.stereotype.Component;
import org.stepwell.studio.Finding;
import org.stepwell.studio.ModelFile;
import org.stepwell.studio.ModelKind;
import org.stepwell.team.Role;

/** Every step has what it needs to run and what it owes whoever does it. */
@Component
class StepsAreComplete implements Check {

    private static final Set<String> ROLES =
            Arrays.stream(Role.values()).map(Role::key).collect(Collectors.toSet());

    @Override
    public Stream<Finding> of(UnitInHand unit) {
        return unit.drafts(ModelKind.BPMN)
                .flatMap(file -> UnitInHand.process(file).stream().flatMap(model -> all(unit, file, model)));
    }

    private static Stream<Finding> all(UnitInHand unit, ModelFile file, BpmnModelInstance model) {
        return Stream.of(
                        of(model, Process.class).flatMap(it -> process(file, it)),
                        of(model, UserTask.class).flatMap(it -> userTask(unit, file, it)),
                        of(model, ServiceTask.class).flatMap(it -> serviceTask(unit, file, it)),
                        of(model, BusinessRuleTask.class).flatMap(it -> ruleTask(unit, file, it)),
                        of(model, CallActivity.class).flatMap(it -> call(unit, file, it)),
                        of(model, Event.class).flatMap(it -> timer(file, it)),
                        of(model, Activity.class)
                                .filter(it -> it.isCamundaAsyncBefore()
                                        && extensions(it, CamundaFailedJobRetryTimeCycle.class)
                                                .isEmpty())
                                .map(it -> Check.warning("no-retry-cycle", file, it.getId(), named(it))))
                .flatMap(found -> found);
    }

    private static Stream<Finding> process(ModelFile file, Process it) {
        return Stream.of(
                        when(
                                !it.getId().equals(file.name().key()),
                                () -> Check.error(
                                        "key-changed",
                                        file,
                                        it.getId(),
                                        file.name().key())),
                        when(
                                it.getCamundaHistoryTimeToLiveString() == null,
                                () -> Check.error("no-time-to-live", file, it.getId())),
                        when(!isDocumented(it), () -> Check.warning("no-purpose", file, it.getId())))
                .flatMap(found -> found);
    }

    private static Stream<Finding> userTask(UnitInHand unit, ModelFile file, UserTask it) {
        var strangers = it.getCamundaCandidateGroupsList().stream()
                .filter(group -> !group.startsWith("${") && !ROLES.contains(group))
                .toList();
        return Stream.of(
                        when(!isDocumented(it), () -> Check.warning("undocumented", file, it.getId(), named(it))),
                        when(
                                it.getCamundaDueDate() == null,
                                () -> Check.warning("no-due-date", file, it.getId(), named(it))),
                        when(
                                it.getCamundaCandidateGroupsList().isEmpty(),
                                () -> Check.error("nobody-does-it", file, it.getId(), named(it))),
                        when(
                                !strangers.isEmpty(),
                                () -> Check.error(
                                        "unknown-role", file, it.getId(), named(it), String.join(", ", strangers))),
                        when(it.getCamundaFormRef() == null, () -> Check.error("no-form", file, it.getId(), named(it))),
                        when(
                                it.getCamundaFormRef() != null && !unit.has(ModelKind.FORM, it.getCamundaFormRef()),
                                () -> Check.error("missing-form", file, it.getId(), named(it), it.getCamundaFormRef())),
                        when(
                                it.getCamundaFormRef() != null && !"deployment".equals(it.getCamundaFormRefBinding()),
                                () -> Check.warning("form-binding", file, it.getId(), named(it))))
                .flatMap(found -> found);
    }

    private static Stream<Finding> serviceTask(UnitInHand unit, ModelFile file, ServiceTask it) {
        var expression = it.getCamundaDelegateExpression();
        var bean = expression == null ? "" : expression.replaceAll("^[$#]\\{|}$", "");
        return when(
                !unit.delegates().contains(bean),
                () -> Check.error("unknown-delegate", file, it.getId(), named(it), bean));
    }

    private static Stream<Finding> ruleTask(UnitInHand unit, ModelFile file, BusinessRuleTask it) {
        var decision = it.getCamundaDecisionRef();
        return Stream.of(
                        when(
                                !unit.asks(decision),
                                () -> Check.error(
                                        "missing-rule", file, it.getId(), named(it), String.valueOf(decision))),
                        when(
                                it.getCamundaResultVariable() == null,
                                () -> Check.error("no-result-variable", file, it.getId(), named(it))))
                .flatMap(found -> found);
    }

    private static Stream<Finding> call(UnitInHand unit, ModelFile file, CallActivity it) {
        var all = extensions(it, CamundaIn.class).stream().anyMatch(in -> in.getCamundaVariables() != null)
                || extensions(it, CamundaOut.class).stream().anyMatch(out -> out.getCamundaVariables() != null);
        var known = unit.processes().contains(it.getCalledElement()) || unit.has(ModelKind.BPMN, it.getCalledElement());
        var handsOn = extensions(it, CamundaIn.class).stream()
                .anyMatch(in -> "#{execution.processBusinessKey}".equals(in.getCamundaBusinessKey()));
        return Stream.of(
                        when(
                                !known,
                                () -> Check.error(
                                        "missing-process",
                                        file,
                                        it.getId(),
                                        named(it),
                                        String.valueOf(it.getCalledElement()))),
                        when(all, () -> Check.error("shares-all", file, it.getId(), named(it))),
                        when(!handsOn, () -> Check.error("no-episode", file, it.getId(), named(it))))
                .flatMap(found -> found);
    }

    private static Stream<Finding> timer(ModelFile file, Event it) {
        return when(
                !isDocumented(it)
                        && !it.getChildElementsByType(TimerEventDefinition.class)
                                .isEmpty(),
                () -> Check.warning("unreasoned-timer", file, it.getId(), it.getId()));
    }

    private static <T extends ModelElementInstance> Stream<T> of(BpmnModelInstance model, Class<T> type) {
        return model.getModelElementsByType(type).stream();
    }

    private static Stream<Finding> when(boolean wrong, java.util.function.Supplier<Finding> finding) {
        return wrong ? Stream.of(finding.get()) : Stream.empty();
    }

    private static String named(Activity it) {
        return it.getName() == null ? it.getId() : it.getName();
    }

    private static boolean isDocumented(BaseElement it) {
        return it.getDocumentations().stream()
                .anyMatch(text -> !text.getTextContent().isBlank());
    }

    private static <T extends ModelElementInstance> Collection<T> extensions(Activity step, Class<T> type) {
        var extensions = step.getExtensionElements();
        return extensions == null ? List.of() : extensions.getChildElementsByType(type);
    }
}
