package org.stepwell.studio.difference;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.w3c.dom.Element;

/** A process of which steps, flows and what is drawn of them can be taken over. */
final class BpmnPieces extends XmlPieces<BpmnPieces> {

    BpmnPieces(String text) {
        super(text);
        know(xml.root());
    }

    @Override
    protected boolean isPart(Element element) {
        return BpmnParts.isPart(element);
    }

    @Override
    public void take(Part part, String property, BpmnPieces from) {
        var into = elements.get(part.key());
        var other = from.elements.get(part.key());
        if (property.equals(Sides.PLACE)) {
            erase(part.key());
            draw(part.key(), from);
        } else if (property.equals("event")) {
            events(into).forEach(XmlPieces::takeOut);
            events(other).forEach(event -> insert(xml.copy(event), into, null));
        } else {
            takeAttribute(into, other, property);
            takeChildren(into, other, property);
            takeExtension(into, other, property);
            takeOfEvent(into, other, property);
        }
    }

    private void takeExtension(Element into, Element other, String property) {
        var theirs = XmlParts.children(other, "extensionElements").findFirst();
        var ours = XmlParts.children(into, "extensionElements").findFirst();
        if (ours.isEmpty()
                && theirs.isPresent()
                && XmlParts.children(theirs.get(), property).findAny().isPresent()) {
            takeChildren(into, other, "extensionElements");
            XmlParts.children(into, "extensionElements")
                    .flatMap(XmlParts::children)
                    .filter(child -> !property.equals(child.getLocalName()))
                    .toList()
                    .forEach(XmlPieces::takeOut);
        } else {
            ours.ifPresent(there -> takeChildren(there, theirs.orElse(xml.copy(there)), property));
        }
    }

    private void takeOfEvent(Element into, Element other, String property) {
        var theirs = events(other).findFirst();
        events(into)
                .findFirst()
                .ifPresent(event -> theirs.ifPresent(it -> {
                    takeAttribute(event, it, property);
                    takeChildren(event, it, property);
                }));
    }

    private static Stream<Element> events(Element around) {
        return XmlParts.children(around)
                .filter(child -> child.getLocalName().endsWith("EventDefinition"))
                .toList()
                .stream();
    }

    @Override
    public void add(Part part, BpmnPieces from) {
        super.add(part, from);
        within(elements.get(part.key())).forEach(id -> draw(id, from));
    }

    @Override
    public void remove(Part part) {
        within(elements.get(part.key())).forEach(this::erase);
        super.remove(part);
    }

    private static List<String> within(Element part) {
        return Stream.concat(Stream.of(part), XmlParts.all(part, "*"))
                .map(element -> element.getAttribute("id"))
                .filter(Predicate.not(String::isEmpty))
                .toList();
    }

    private void erase(String id) {
        drawn(id).ifPresent(XmlPieces::takeOut);
    }

    private void draw(String id, BpmnPieces from) {
        var plane = XmlParts.all(xml.root(), "BPMNPlane").findFirst();
        from.drawn(id).ifPresent(it -> plane.ifPresent(onto -> insert(xml.copy(it), onto, null)));
    }

    private Optional<Element> drawn(String id) {
        return Stream.of("BPMNShape", "BPMNEdge")
                .flatMap(kind -> XmlParts.all(xml.root(), kind))
                .filter(it -> id.equals(it.getAttribute("bpmnElement")))
                .findFirst();
    }

    /** Which flows a step has is told by the flows; where the file repeats it at the step, it is told anew. */
    @Override
    public String text() {
        if (XmlParts.all(xml.root(), "outgoing").findAny().isPresent()) {
            repeat("incoming", "targetRef");
            repeat("outgoing", "sourceRef");
        }
        return super.text();
    }

    private void repeat(String name, String end) {
        List.copyOf(elements.values()).forEach(step -> repeat(step, name, end));
    }

    private void repeat(Element step, String name, String end) {
        var flows = new LinkedHashSet<>(XmlParts.all(xml.root(), "sequenceFlow")
                .filter(flow -> step.getAttribute("id").equals(flow.getAttribute(end)))
                .map(flow -> flow.getAttribute("id"))
                .toList());
        XmlParts.children(step, name)
                .filter(told -> !flows.remove(XmlParts.ownText(told)))
                .toList()
                .forEach(XmlPieces::takeOut);
        flows.forEach(flow -> {
            var told = xml.root()
                    .getOwnerDocument()
                    .createElementNS(step.getNamespaceURI(), step.getTagName().replace(step.getLocalName(), name));
            told.setTextContent(flow);
            insert(told, step, place(step, name));
        });
    }
}
