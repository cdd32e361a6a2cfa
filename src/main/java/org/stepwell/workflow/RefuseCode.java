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

    /** The engine's own form fields evaluate their defaults whenever a form is read; our forms lie in files. */
    private static final Set<String> ELEMENTS = Set.of("scriptTask", "script", "connector", "formData");

    private static final Set<String> TIMERS = Set.of("timeDate", "timeDuration", "timeCycle");
    private static final Set<String> ATTRIBUTES = Set.of("class", "expression", "type", "resource");
    /** A condition in another language than the default is a script. */
    private static final Set<String> LANGUAGES = Set.of("language", "scriptFormat");
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
            refuse(element, "scripts, connectors and form fields are not allowed");
        }
        ATTRIBUTES.stream()
                .filter(name -> element.attributeNS(namespace(), name) != null || isListener(element, name))
                .forEach(name -> refuse(element, "camunda:" + name + " is not allowed"));
        LANGUAGES.stream()
                .filter(name -> element.attribute(name) != null)
                .forEach(name -> refuse(element, name + " is not allowed"));
        if (TIMERS.contains(element.getTagName())) {
            TimerLimits.obstacle(element.getText().strip()).ifPresent(why -> refuse(element, why));
        }
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
