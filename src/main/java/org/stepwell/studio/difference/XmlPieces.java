package org.stepwell.studio.difference;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** Moves elements of one XML text into another, with the line and the space before each. */
abstract class XmlPieces<P extends XmlPieces<P>> implements Pieces<P> {

    /** In which order the schema of processes has what any element may have; whatever else there is comes after. */
    private static final List<String> FIRST =
            List.of("description", "documentation", "extensionElements", "incoming", "outgoing");

    protected final XmlText xml;
    protected final Map<String, Element> elements = new TreeMap<>();

    XmlPieces(String text) {
        this.xml = XmlText.read(text);
    }

    /** @return whether the element is a part of its own, and no property of the part around it */
    protected abstract boolean isPart(Element element);

    @Override
    public void add(Part part, P from) {
        var copy = xml.copy(from.elements.get(part.key()));
        insert(copy, around(part.around()), null);
        know(copy);
    }

    @Override
    public void remove(Part part) {
        takeOut(elements.get(part.key()));
    }

    @Override
    public void arrange(String around, List<String> keys) {
        Element before = null;
        for (var key : keys) {
            var element = elements.get(key);
            var first = XmlParts.children(around(around)).filter(this::isPart).findFirst();
            if (before == null ? !element.equals(first.orElse(null)) : !element.equals(next(before))) {
                takeOut(element);
                insert(element, around(around), before == null ? first.orElse(null) : next(before));
            }
            before = element;
        }
    }

    @Override
    public String text() {
        return xml.toString();
    }

    protected final void know(Element element) {
        if (element.hasAttribute("id")) {
            elements.put(element.getAttribute("id"), element);
        }
        XmlParts.children(element).forEach(this::know);
    }

    private Element around(String key) {
        return elements.getOrDefault(key, xml.root());
    }

    /** Puts the other's child elements of this name in the place of the element's own. */
    protected final void takeChildren(Element into, Element from, String name) {
        var own = properties(into, name);
        var before = own.isEmpty() ? place(into, name) : next(own.get(own.size() - 1));
        own.forEach(XmlPieces::takeOut);
        properties(from, name).forEach(child -> insert(xml.copy(child), into, before));
    }

    private List<Element> properties(Element around, String name) {
        return XmlParts.children(around, name).filter(child -> !isPart(child)).toList();
    }

    /** Puts the other's attributes of this name, without regard to the namespace, in the place of the element's own. */
    protected final void takeAttribute(Element into, Element from, String name) {
        var theirs = XmlParts.attributes(from)
                .filter(it -> name.equals(it.getLocalName()))
                .toList();
        XmlParts.attributes(into)
                .filter(it -> name.equals(it.getLocalName()))
                .filter(it -> theirs.isEmpty())
                .toList()
                .forEach(into::removeAttributeNode);
        theirs.forEach(it -> xml.copy(it, into));
    }

    protected final Element place(Element into, String name) {
        var rank = rank(name);
        return XmlParts.children(into)
                .filter(child -> isPart(child) || rank(child.getLocalName()) > rank)
                .findFirst()
                .orElse(null);
    }

    private static int rank(String name) {
        return FIRST.contains(name) ? FIRST.indexOf(name) : FIRST.size();
    }

    /** @param before null to be the last */
    protected static void insert(Element element, Element into, Element before) {
        var text = into.getOwnerDocument();
        var last = XmlParts.children(into).reduce((one, next) -> next).orElse(null);
        if (before != null) {
            var space = text.createTextNode(indent(before));
            into.insertBefore(element, before);
            into.insertBefore(space, before);
        } else if (last != null) {
            var end = last.getNextSibling();
            into.insertBefore(text.createTextNode(indent(last)), end);
            into.insertBefore(element, end);
        } else {
            var line = indent(into);
            into.setTextContent(line.isEmpty() ? "" : line + "  ");
            into.appendChild(element);
            into.appendChild(text.createTextNode(line));
        }
    }

    /** @return the line break before the element and the space behind it, empty where it stands behind another */
    private static String indent(Element element) {
        var before = element.getPreviousSibling();
        var space = before != null && before.getNodeType() == Node.TEXT_NODE ? before.getNodeValue() : "";
        return space.isBlank() && space.contains("\n") ? space.substring(space.lastIndexOf('\n')) : "";
    }

    protected static void takeOut(Element element) {
        var before = element.getPreviousSibling();
        var around = (Element) element.getParentNode();
        if (before != null
                && before.getNodeType() == Node.TEXT_NODE
                && before.getNodeValue().isBlank()) {
            around.removeChild(before);
        }
        around.removeChild(element);
        if (XmlParts.children(around).findAny().isEmpty()
                && around.getTextContent().isBlank()) {
            around.setTextContent("");
        }
    }

    private static Element next(Element element) {
        for (var next = element.getNextSibling(); next != null; next = next.getNextSibling()) {
            if (next instanceof Element found) {
                return found;
            }
        }
        return null;
    }
}
