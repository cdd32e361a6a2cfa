package org.stepwell.studio.process;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.BaseElement;
import org.camunda.bpm.model.bpmn.instance.BusinessRuleTask;
import org.camunda.bpm.model.bpmn.instance.CallActivity;
import org.camunda.bpm.model.bpmn.instance.FlowElement;
import org.camunda.bpm.model.bpmn.instance.Message;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.ServiceTask;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaIn;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaOut;
import org.stepwell.studio.Mention;
import org.stepwell.studio.Mention.What;
import org.stepwell.studio.ModelFile;

/** What a process names: its steps, who does them, the code, forms, rules and journeys behind them, its messages and variables. */
class BpmnMentions {

    private static final Pattern VARIABLE = Pattern.compile("[$#]\\{\\s*!?\\s*([a-z][A-Za-z0-9]*)");

    private final ModelFile file;
    private final BpmnModelInstance model;
    private final List<Mention> found = new ArrayList<>();

    BpmnMentions(ModelFile file) {
        this.file = file;
        this.model =
                Bpmn.readModelFromStream(new ByteArrayInputStream(file.content().getBytes(StandardCharsets.UTF_8)));
    }

    List<Mention> all() {
        model.getModelElementsByType(Process.class).forEach(it -> add(it, it.getName(), What.PROCESS, it.getId()));
        FlowOrder.of(model).forEach(it -> add(it, What.STEP, it.getId()));
        model.getModelElementsByType(UserTask.class).forEach(this::userTask);
        model.getModelElementsByType(ServiceTask.class)
                .forEach(it -> add(it, What.DELEGATE, inner(it.getCamundaDelegateExpression())));
        model.getModelElementsByType(BusinessRuleTask.class).forEach(it -> {
            add(it, What.DECISION, it.getCamundaDecisionRef());
            add(it, What.VARIABLE, it.getCamundaResultVariable());
        });
        model.getModelElementsByType(CallActivity.class).forEach(it -> add(it, What.PROCESS, it.getCalledElement()));
        model.getModelElementsByType(Message.class).forEach(it -> add(it, it.getName(), What.MESSAGE, it.getName()));
        model.getModelElementsByType(SequenceFlow.class).stream()
                .filter(it -> it.getConditionExpression() != null)
                .forEach(it -> variables(it, it.getConditionExpression().getTextContent()));
        model.getModelElementsByType(CamundaIn.class).forEach(it -> variable(it.getCamundaSource()));
        model.getModelElementsByType(CamundaOut.class).forEach(it -> variable(it.getCamundaTarget()));
        return found;
    }

    private void userTask(UserTask step) {
        step.getCamundaCandidateGroupsList().forEach(role -> add(step, What.ROLE, role));
        add(step, What.FORM, step.getCamundaFormRef());
        variables(step, step.getCamundaDueDate());
        variables(step, step.getCamundaAssignee());
    }

    private void variables(FlowElement element, String expression) {
        if (expression != null) {
            VARIABLE.matcher(expression).results().forEach(it -> add(element, What.VARIABLE, it.group(1)));
        }
    }

    private void variable(String name) {
        if (name != null) {
            found.add(new Mention(file.name(), "", name, What.VARIABLE, name));
        }
    }

    private void add(FlowElement element, What what, String value) {
        add(element, element.getName(), what, value);
    }

    private void add(BaseElement element, String label, What what, String value) {
        if (value != null && !value.isBlank()) {
            var read = label == null || label.isBlank() ? element.getId() : label;
            found.add(new Mention(file.name(), element.getId(), read, what, value));
        }
    }

    private static String inner(String expression) {
        return expression == null ? null : expression.replaceAll("^[$#]\\{|}$", "");
    }
}
