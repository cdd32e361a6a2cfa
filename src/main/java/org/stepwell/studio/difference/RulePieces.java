package org.stepwell.studio.difference;

import java.util.List;
import java.util.Set;
import org.w3c.dom.Element;

/** A rule of which rows and cells can be taken over. */
final class RulePieces extends XmlPieces<RulePieces> {

    private static final Set<String> PARTS = Set.of("decision", "decisionTable", "input", "output", "rule");

    RulePieces(String text) {
        super(text);
        know(xml.root());
    }

    @Override
    protected boolean isPart(Element element) {
        return PARTS.contains(element.getLocalName());
    }

    @Override
    public void take(Part part, String property, RulePieces from) {
        if (part.isCell()) {
            takeChildren(cell(part), from.cell(part), property);
        } else {
            var into = elements.get(part.key());
            takeAttribute(into, from.elements.get(part.key()), property);
            takeChildren(into, from.elements.get(part.key()), property);
        }
    }

    private Element cell(Part part) {
        var row = elements.get(part.within().get(0));
        var column =
                columns((Element) row.getParentNode()).indexOf(part.within().get(1));
        return RuleParts.cells(row).get(column);
    }

    private static List<String> columns(Element table) {
        return RuleParts.columns(table).stream()
                .map(column -> column.getAttribute("id"))
                .toList();
    }
}
