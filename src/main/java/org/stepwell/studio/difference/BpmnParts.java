package org.stepwell.studio.difference;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toList;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.w3c.dom.Element;

/** The parts of a process: all that has an id of its own, with every property, also those that the drawing does not show. */
final class BpmnParts {

    private static final String MODEL = "http://www.omg.org/spec/BPMN/20100524/MODEL";

    /** What follows from the flows, or from where a part stands. */
    private static final Set<String> DERIVED = Set.of("incoming", "outgoing");

    /** Belongs to the part around it, whether or not it has an id. */
    private static final Set<String> NO_PART = Set.of(
            "documentation",
            "extensionElements",
            "conditionExpression",
            "multiInstanceLoopCharacteristics",
            "standardLoopCharacteristics",
            "timeDuration",
            "timeDate",
            "timeCycle");

    private final Map<String, Part> parts = new LinkedHashMap<>();
    private final Map<String, String> places = new HashMap<>();

    private BpmnParts() {}

    static Map<String, Part> of(String xml) {
        var reader = new BpmnParts();
        var root = XmlParts.root(xml);
        reader.places(root);
        XmlParts.children(root).filter(BpmnParts::isPart).forEach(it -> reader.add(it, ""));
        return reader.parts;
    }

    private void places(Element root) {
        XmlParts.all(root, "BPMNShape")
                .forEach(shape -> XmlParts.children(shape, "Bounds").forEach(at -> place(shape, numbers(at))));
        XmlParts.all(root, "BPMNEdge")
                .forEach(edge -> place(
                        edge,
                        XmlParts.children(edge, "waypoint")
                                .map(BpmnParts::numbers)
                                .collect(joining(" "))));
    }

    private void place(Element drawn, String at) {
        places.put(drawn.getAttribute("bpmnElement"), at);
    }

    /** Rounded, as an editor writes the same place with more digits. */
    private static String numbers(Element at) {
        return List.of("x", "y", "width", "height").stream()
                .map(at::getAttribute)
                .filter(number -> !number.isEmpty())
                .map(number -> String.valueOf(Math.round(Double.parseDouble(number))))
                .collect(joining(","));
    }

    static boolean isPart(Element element) {
        var name = element.getLocalName();
        return MODEL.equals(element.getNamespaceURI())
                && element.hasAttribute("id")
                && !NO_PART.contains(name)
                && !DERIVED.contains(name)
                && !name.endsWith("EventDefinition");
    }

    private void add(Element element, String parent) {
        var id = element.getAttribute("id");
        var properties = new TreeMap<String, String>();
        properties.put("type", element.getLocalName());
        if (!parent.isEmpty()) {
            properties.put("parent", parent);
        }
        describe(element, properties);
        parts.put(id, new Part(id, id, label(element), parent, places.getOrDefault(id, ""), List.of(), properties));
        XmlParts.children(element).filter(BpmnParts::isPart).forEach(child -> add(child, id));
    }

    private static void describe(Element element, Map<String, String> properties) {
        XmlParts.attributes(element).forEach(it -> properties.put(it.getLocalName(), it.getValue()));
        XmlParts.children(element)
                .filter(child -> !isPart(child) && !DERIVED.contains(child.getLocalName()))
                .collect(groupingBy(Element::getLocalName, LinkedHashMap::new, toList()))
                .forEach((name, children) -> describe(name, children, properties));
    }

    private static void describe(String name, List<Element> children, Map<String, String> properties) {
        if (name.equals("extensionElements")) {
            children.forEach(child -> describe(child, properties));
        } else if (name.endsWith("EventDefinition")) {
            properties.put("event", name.replace("EventDefinition", ""));
            children.forEach(child -> describe(child, properties));
        } else {
            properties.put(name, XmlParts.joined(children));
        }
    }

    private static String label(Element element) {
        if (!element.getAttribute("name").isBlank()) {
            return element.getAttribute("name").replaceAll("\\s+", " ");
        }
        return element.getAttribute("id");
    }
}
