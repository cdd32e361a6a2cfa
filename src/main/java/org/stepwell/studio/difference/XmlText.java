package org.stepwell.studio.difference;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.stream.IntStream;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.parsers.SAXParserFactory;
import org.w3c.dom.Attr;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/** Reads and writes the XML of a model so that what nobody touched stays as it stood in the file, attribute by attribute. */
final class XmlText {

    private static final String ORDER = "order";

    private final String head;
    private final String tail;
    private final Document document;

    private XmlText(String text, Document document) {
        this.head = text.startsWith("<?xml") ? text.substring(0, text.indexOf("?>") + 2) + "\n" : "";
        this.tail = text.substring(text.stripTrailing().length());
        this.document = document;
    }

    /** @throws Unreadable for what is no XML; entities are never followed */
    static XmlText read(String text) {
        try {
            var factory = SAXParserFactory.newInstance();
            factory.setNamespaceAware(true);
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            factory.setFeature("http://xml.org/sax/features/namespace-prefixes", true);
            var parser = factory.newSAXParser();
            var reader = new XmlReader(
                    DocumentBuilderFactory.newInstance().newDocumentBuilder().newDocument());
            parser.setProperty("http://xml.org/sax/properties/lexical-handler", reader);
            parser.parse(new InputSource(new StringReader(text)), reader);
            return new XmlText(text, reader.document());
        } catch (SAXException | IOException e) {
            throw new Unreadable(e);
        } catch (ParserConfigurationException e) {
            throw new IllegalStateException(e);
        }
    }

    Element root() {
        return document.getDocumentElement();
    }

    /** @return a copy of an element of another text, with the prefixes that this one uses for the same namespaces */
    Element copy(Element from) {
        var copy = document.createElementNS(from.getNamespaceURI(), named(from.getNamespaceURI(), from, true));
        names(from).forEach(name -> copy(from.getAttributeNode(name), copy));
        for (Node child = from.getFirstChild(); child != null; child = child.getNextSibling()) {
            copy.appendChild(child instanceof Element element ? copy(element) : document.importNode(child, false));
        }
        return copy;
    }

    /** Puts an attribute of another text in the place of the element's own, or after all others. */
    void copy(Attr from, Element to) {
        var name = named(from.getNamespaceURI(), from, false);
        if (!XMLConstants.XMLNS_ATTRIBUTE_NS_URI.equals(from.getNamespaceURI())
                || root().lookupPrefix(from.getValue()) == null) {
            to.setAttributeNS(from.getNamespaceURI(), name, from.getValue());
            order(to).add(name);
        }
    }

    /** A namespace that this text does not know yet is declared at its top. */
    private String named(String namespace, Node node, boolean mayBeDefault) {
        if (namespace == null || node.getNodeName().startsWith("xmlns")) {
            return node.getNodeName();
        }
        if (mayBeDefault && root().isDefaultNamespace(namespace)) {
            return node.getLocalName();
        }
        var prefix = root().lookupPrefix(namespace);
        if (prefix == null) {
            prefix = node.getPrefix() == null ? "theirs" : node.getPrefix();
            root().setAttributeNS(XMLConstants.XMLNS_ATTRIBUTE_NS_URI, "xmlns:" + prefix, namespace);
            order(root()).add("xmlns:" + prefix);
        }
        return prefix + ":" + node.getLocalName();
    }

    @Override
    public String toString() {
        var out = new StringBuilder(head);
        for (Node node = document.getFirstChild(); node != null; node = node.getNextSibling()) {
            write(node, out);
            out.append(node.getNextSibling() == null ? tail : "\n");
        }
        return out.toString();
    }

    private static void write(Node node, StringBuilder out) {
        switch (node.getNodeType()) {
            case Node.ELEMENT_NODE -> write((Element) node, out);
            case Node.CDATA_SECTION_NODE ->
                out.append("<![CDATA[").append(node.getNodeValue()).append("]]>");
            case Node.COMMENT_NODE ->
                out.append("<!--").append(node.getNodeValue()).append("-->");
            default -> out.append(escaped(node.getNodeValue()));
        }
    }

    private static void write(Element element, StringBuilder out) {
        out.append('<').append(element.getTagName());
        names(element).forEach(name -> out.append(' ')
                .append(name)
                .append("=\"")
                .append(escaped(element.getAttribute(name))
                        .replace("\"", "&#34;")
                        .replace("'", "&#39;")
                        .replace("\n", "&#10;")
                        .replace("\t", "&#9;"))
                .append('"'));
        if (element.getFirstChild() == null && !"text".equals(element.getLocalName())) {
            out.append(" />");
            return;
        }
        out.append('>');
        for (Node child = element.getFirstChild(); child != null; child = child.getNextSibling()) {
            write(child, out);
        }
        out.append("</").append(element.getTagName()).append('>');
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\r", "&#13;");
    }

    /** @return the attributes that the element has, as they stand in the file, what came later last */
    private static List<String> names(Element element) {
        var all = element.getAttributes();
        var names = new LinkedHashSet<>(order(element));
        names.retainAll(IntStream.range(0, all.getLength())
                .mapToObj(at -> all.item(at).getNodeName())
                .toList());
        return List.copyOf(names);
    }

    @SuppressWarnings("unchecked")
    static List<String> order(Element element) {
        if (element.getUserData(ORDER) == null) {
            element.setUserData(ORDER, new ArrayList<String>(), null);
        }
        return (List<String>) element.getUserData(ORDER);
    }
}
