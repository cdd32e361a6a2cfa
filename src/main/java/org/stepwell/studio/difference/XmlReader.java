package org.stepwell.studio.difference;

import javax.xml.XMLConstants;
import org.w3c.dom.Document;
import org.w3c.dom.Node;
import org.w3c.dom.Text;
import org.xml.sax.Attributes;
import org.xml.sax.ext.DefaultHandler2;

/** Builds the document, as the ready-made builder forgets in which order attributes stand. */
final class XmlReader extends DefaultHandler2 {

    private final Document document;
    private Node at;
    private boolean isCharacterData;

    XmlReader(Document document) {
        this.document = document;
        this.at = document;
    }

    Document document() {
        return document;
    }

    @Override
    public void startElement(String namespace, String local, String name, Attributes attributes) {
        var element = document.createElementNS(namespace.isEmpty() ? null : namespace, name);
        for (var each = 0; each < attributes.getLength(); each++) {
            var attribute = attributes.getQName(each);
            element.setAttributeNS(namespace(attribute, attributes.getURI(each)), attribute, attributes.getValue(each));
            XmlText.order(element).add(attribute);
        }
        at = at.appendChild(element);
    }

    private static String namespace(String attribute, String uri) {
        if (attribute.equals("xmlns") || attribute.startsWith("xmlns:")) {
            return XMLConstants.XMLNS_ATTRIBUTE_NS_URI;
        }
        return uri.isEmpty() ? null : uri;
    }

    @Override
    public void endElement(String namespace, String local, String name) {
        at = at.getParentNode();
    }

    @Override
    public void characters(char[] text, int from, int length) {
        var read = new String(text, from, length);
        if (at.getLastChild() instanceof Text before
                && (before.getNodeType() == Node.CDATA_SECTION_NODE) == isCharacterData) {
            before.appendData(read);
        } else {
            at.appendChild(isCharacterData ? document.createCDATASection(read) : document.createTextNode(read));
        }
    }

    @Override
    public void startCDATA() {
        isCharacterData = true;
    }

    @Override
    public void endCDATA() {
        isCharacterData = false;
    }

    @Override
    public void comment(char[] text, int from, int length) {
        at.appendChild(document.createComment(new String(text, from, length)));
    }
}
