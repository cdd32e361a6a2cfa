package org.stepwell.workflow;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.camunda.bpm.engine.BpmnParseException;
import org.camunda.bpm.engine.impl.bpmn.parser.AbstractBpmnParseListener;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionEntity;
import org.camunda.bpm.engine.impl.util.xml.Element;

/** Refuses a model that carries code: publishing a model must never be a way to run a program. */
class RefuseCode extends AbstractBpmnParseListener {

    private static final Set<String> ELEMENTS = Set.of("scriptTask", "script", "connector");
    private static final Set<String> ATTRIBUTES = Set.of("class", "expression", "type");
    /** A bean, or variables compared with literals: no calls, no members beyond the engine's business key. */
    private static final Pattern EXPRESSION =
            Pattern.compile("[$#]\\{(execution\\.processBusinessKey|[^.()\\[\\]{}]*)}");

    private static final String CAMUNDA = "http://camunda.org/schema/1.0/bpmn";

    @Override
    public void parseRootElement(Element root, List<ProcessDefinitionEntity> definitions) {
        inspect(root);
    }

    private void inspect(Element element) {
        if (ELEMENTS.contains(element.getTagName())) {
            refuse(element, "scripts and connectors are not allowed");
        }
        ATTRIBUTES.stream()
                .filter(name -> element.attributeNS(namespace(), name) != null || isListener(element, name))
                .forEach(name -> refuse(element, "camunda:" + name + " is not allowed"));
        element.attributes().stream()
                .map(element::attribute)
                .filter(value -> value != null && hasCode(value))
                .forEach(value -> refuse(element, "the expression does more than name a bean or a variable"));
        if (hasCode(element.getText())) {
            refuse(element, "the expression does more than name a bean or a variable");
        }
        element.elements().forEach(this::inspect);
    }

    /** Listeners carry their code in attributes without a namespace. */
    private static boolean isListener(Element element, String attribute) {
        return element.getTagName().endsWith("Listener") && element.attribute(attribute) != null;
    }

    private static boolean hasCode(String text) {
        return (text.contains("${") || text.contains("#{"))
                && !EXPRESSION.matcher(text.strip()).matches();
    }

    private static org.camunda.bpm.engine.impl.util.xml.Namespace namespace() {
        return new org.camunda.bpm.engine.impl.util.xml.Namespace(CAMUNDA);
    }

    private static void refuse(Element element, String why) {
        throw new BpmnParseException(element.getTagName() + " " + element.attribute("id") + ": " + why, element);
    }
}
