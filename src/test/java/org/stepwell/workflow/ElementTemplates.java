package org.stepwell.workflow;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.BaseElement;
import org.camunda.bpm.model.bpmn.instance.FlowElement;
import org.camunda.bpm.model.bpmn.instance.Message;
import org.camunda.bpm.model.bpmn.instance.ServiceTask;
import org.camunda.bpm.model.bpmn.instance.UserTask;

/** The building blocks that the modeler offers, made from the models, the delegates behind them and their messages. */
final class ElementTemplates {

    private static final String SCHEMA =
            "https://unpkg.com/@camunda/element-templates-json-schema/resources/schema.json";
    private static final Pattern SENTENCE =
            Pattern.compile("/\\*\\*\\s*(.*?)\\s*\\*/\\s*(?:@\\S+\\s*)*(?:public )?(?:final )?class", Pattern.DOTALL);

    private ElementTemplates() {}

    /** @return for each unit the templates of its steps and messages, as JSON */
    static Map<String, String> byUnit() {
        var units = new TreeMap<String, Map<String, Object>>();
        Journey.all().forEach(journey -> {
            var templates = units.computeIfAbsent(journey.unit(), unit -> new TreeMap<>());
            journey.elements(UserTask.class).forEach(step -> put(templates, journey, step, ofUserTask(step)));
            journey.elements(ServiceTask.class)
                    .forEach(step -> put(templates, journey, step, ofServiceTask(journey, step)));
            journey.elements(Message.class)
                    .forEach(message -> templates.put("message." + message.getName(), ofMessage(journey, message)));
        });
        var files = new TreeMap<String, String>();
        units.forEach((unit, templates) -> files.put(unit, write(templates.values())));
        return files;
    }

    private static void put(
            Map<String, Object> templates, Journey journey, FlowElement step, Map<String, Object> says) {
        var template = head(journey, step.getName(), step.getId());
        template.putAll(says);
        templates.putIfAbsent(step.getId(), template);
    }

    private static Map<String, Object> ofUserTask(UserTask step) {
        return body(
                guidance(step),
                List.of("bpmn:UserTask"),
                shown("Name", step.getName(), "name"),
                hidden(step.getId(), "camunda:formRef"),
                hidden("deployment", "camunda:formRefBinding"),
                shown("Roles", String.join(",", step.getCamundaCandidateGroupsList()), "camunda:candidateGroups"),
                shown("Due", step.getCamundaDueDate(), "camunda:dueDate"));
    }

    private static Map<String, Object> ofServiceTask(Journey journey, ServiceTask step) {
        var properties = new ArrayList<Map<String, Object>>();
        properties.add(shown("Name", step.getName(), "name"));
        properties.add(hidden(step.getCamundaDelegateExpression(), "camunda:delegateExpression"));
        if (step.isCamundaAsyncBefore()) {
            properties.add(hidden(true, "camunda:asyncBefore"));
        }
        return body(
                sentence(step.getCamundaDelegateExpression()),
                List.of("bpmn:ServiceTask"),
                properties.toArray(Map[]::new));
    }

    /** A template cannot choose the message of an event in this modeler, so it says which one to choose. */
    private static Map<String, Object> ofMessage(Journey journey, Message message) {
        var words = message.getName().replace('-', ' ');
        var name = Character.toUpperCase(words.charAt(0)) + words.substring(1);
        var template = head(journey, name, "message." + message.getName());
        template.putAll(body(
                "Waits for the message " + message.getName() + "; choose it under Message.",
                List.of("bpmn:ReceiveTask", "bpmn:StartEvent", "bpmn:IntermediateCatchEvent", "bpmn:BoundaryEvent"),
                shown("Name", name, "name")));
        return template;
    }

    private static Map<String, Object> head(Journey journey, String name, String id) {
        var unit = journey.unit();
        var head = new LinkedHashMap<String, Object>();
        head.put("$schema", SCHEMA);
        head.put("name", name);
        head.put("id", "org.stepwell." + id);
        head.put("category", ordered("id", unit, "name", Character.toUpperCase(unit.charAt(0)) + unit.substring(1)));
        return head;
    }

    @SafeVarargs
    private static Map<String, Object> body(
            String description, List<String> appliesTo, Map<String, Object>... properties) {
        return ordered("description", description, "appliesTo", appliesTo, "properties", List.of(properties));
    }

    private static Map<String, Object> shown(String label, String value, String attribute) {
        return ordered(
                "label",
                label,
                "type",
                "String",
                "value",
                value,
                "binding",
                binding(attribute),
                "constraints",
                Map.of("notEmpty", true));
    }

    private static Map<String, Object> hidden(Object value, String attribute) {
        return ordered("type", "Hidden", "value", value, "binding", binding(attribute));
    }

    private static Map<String, Object> binding(String attribute) {
        return ordered("type", "property", "name", attribute);
    }

    private static String guidance(BaseElement step) {
        return step.getDocumentations().iterator().next().getTextContent().strip();
    }

    /** What the delegate's own comment says it does. */
    private static String sentence(String delegate) {
        var bean = delegate.replaceAll("[${}]", "");
        var type = Character.toUpperCase(bean.charAt(0)) + bean.substring(1) + ".java";
        try (Stream<Path> sources = Files.walk(Path.of("src", "main", "java"))) {
            var source = sources.filter(file -> file.endsWith(type)).findFirst().orElseThrow();
            var comment = SENTENCE.matcher(Files.readString(source));
            return comment.find() ? comment.group(1).replaceAll("\\s*\\n\\s*\\*\\s*", " ") : "";
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Map<String, Object> ordered(Object... pairs) {
        var map = new LinkedHashMap<String, Object>();
        for (var at = 0; at < pairs.length; at += 2) {
            map.put((String) pairs[at], pairs[at + 1]);
        }
        return map;
    }

    private static String write(Object templates) {
        var printer = new DefaultPrettyPrinter(
                Separators.createDefaultInstance().withObjectFieldValueSpacing(Separators.Spacing.AFTER));
        printer.indentArraysWith(DefaultIndenter.SYSTEM_LINEFEED_INSTANCE);
        try {
            return new ObjectMapper().writer(printer).writeValueAsString(templates) + "\n";
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }
}
