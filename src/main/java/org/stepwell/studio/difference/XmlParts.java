package org.stepwell.studio.difference;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Attr;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.ErrorHandler;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;

/** Reads the XML of a model without what only says how the file is written. */
final class XmlParts {

    private XmlParts() {}

    /** @throws Unreadable for what is no XML; entities are never followed */
    static Element root(String xml) {
        try {
            var factory = DocumentBuilderFactory.newInstance();
            factory.setNamespaceAware(true);
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            factory.setAttribute(XMLConstants.ACCESS_EXTERNAL_DTD, "");
            factory.setAttribute(XMLConstants.ACCESS_EXTERNAL_SCHEMA, "");
            var builder = factory.newDocumentBuilder();
            builder.setErrorHandler(new Strict());
            return builder.parse(new InputSource(new StringReader(xml))).getDocumentElement();
        } catch (SAXException | IOException e) {
            throw new Unreadable(e);
        } catch (ParserConfigurationException e) {
            throw new IllegalStateException(e);
        }
    }

    static Stream<Element> children(Element around) {
        var nodes = around.getChildNodes();
        return IntStream.range(0, nodes.getLength())
                .mapToObj(nodes::item)
                .filter(Element.class::isInstance)
                .map(Element.class::cast);
    }

    static Stream<Element> children(Element around, String name) {
        return children(around).filter(child -> name.equals(child.getLocalName()));
    }

    /** @return every element within of this name */
    static Stream<Element> all(Element around, String name) {
        var nodes = around.getElementsByTagNameNS("*", name);
        return IntStream.range(0, nodes.getLength()).mapToObj(at -> (Element) nodes.item(at));
    }

    /** @return the attributes that say something, without the id and what belongs to XML itself */
    static Stream<Attr> attributes(Element element) {
        var all = element.getAttributes();
        return IntStream.range(0, all.getLength())
                .mapToObj(at -> (Attr) all.item(at))
                .filter(it -> !"id".equals(it.getLocalName()))
                .filter(it -> !XMLConstants.XMLNS_ATTRIBUTE_NS_URI.equals(it.getNamespaceURI()))
                .filter(it -> !XMLConstants.W3C_XML_SCHEMA_INSTANCE_NS_URI.equals(it.getNamespaceURI()));
    }

    /** @return the element's own text, without that of its children */
    static String ownText(Element element) {
        var text = new ArrayList<String>();
        for (Node node = element.getFirstChild(); node != null; node = node.getNextSibling()) {
            if (node.getNodeType() == Node.TEXT_NODE || node.getNodeType() == Node.CDATA_SECTION_NODE) {
                text.add(node.getTextContent());
            }
        }
        return String.join("", text).strip();
    }

    /** @return all that an element says, in a line */
    static String told(Element element) {
        var said = new ArrayList<String>();
        attributes(element)
                .map(it -> it.getLocalName() + " " + it.getValue())
                .sorted()
                .forEach(said::add);
        if (!ownText(element).isEmpty()) {
            said.add(ownText(element));
        }
        children(element)
                .map(child -> child.getLocalName() + " " + told(child))
                .map(String::strip)
                .forEach(said::add);
        return String.join(", ", said);
    }

    static String joined(List<Element> elements) {
        return elements.stream().map(XmlParts::told).collect(Collectors.joining("\n"));
    }

    /** The parser would tell the console. */
    private static final class Strict implements ErrorHandler {

        @Override
        public void warning(SAXParseException told) {
            // what is read all the same is no trouble
        }

        @Override
        public void error(SAXParseException told) throws SAXException {
            throw told;
        }

        @Override
        public void fatalError(SAXParseException told) throws SAXException {
            throw told;
        }
    }
}
