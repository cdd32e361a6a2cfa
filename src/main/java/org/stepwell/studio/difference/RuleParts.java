package org.stepwell.studio.difference;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.stepwell.workflow.Words;
import org.w3c.dom.Element;

/** The parts of a rule: its decisions, and the columns, rows and cells of their tables. */
final class RuleParts {

    private final Map<String, Part> parts = new LinkedHashMap<>();

    private RuleParts() {}

    static Map<String, Part> of(String xml) {
        var reader = new RuleParts();
        var root = XmlParts.root(xml);
        XmlParts.all(root, "decision").forEach(it -> reader.add(it, "", "decisionTable"));
        XmlParts.all(root, "decisionTable").forEach(reader::table);
        return reader.parts;
    }

    private void add(Element element, String around, String without) {
        var properties = new TreeMap<String, String>();
        XmlParts.attributes(element).forEach(it -> properties.put(it.getLocalName(), it.getValue()));
        XmlParts.children(element)
                .filter(child -> !without.equals(child.getLocalName()))
                .forEach(child -> properties.put(child.getLocalName(), XmlParts.told(child)));
        var id = element.getAttribute("id");
        parts.put(id, new Part(id, id, label(element), around, "", List.of(), properties));
    }

    private void table(Element table) {
        var properties = new TreeMap<String, String>();
        XmlParts.attributes(table).forEach(it -> properties.put(it.getLocalName(), it.getValue()));
        var id = table.getAttribute("id");
        var decision = ((Element) table.getParentNode()).getAttribute("id");
        parts.put(id, new Part(id, id, Words.say("studio.table"), decision, "", List.of(), properties));
        var columns = columns(table);
        columns.forEach(column -> add(column, id, ""));
        var rows = XmlParts.children(table, "rule").toList();
        for (var at = 0; at < rows.size(); at++) {
            row(rows.get(at), at + 1, id, columns);
        }
    }

    static List<Element> columns(Element table) {
        var columns = new ArrayList<>(XmlParts.children(table, "input").toList());
        columns.addAll(XmlParts.children(table, "output").toList());
        return columns;
    }

    static List<Element> cells(Element row) {
        var cells = new ArrayList<>(XmlParts.children(row, "inputEntry").toList());
        cells.addAll(XmlParts.children(row, "outputEntry").toList());
        return cells;
    }

    private void row(Element row, int number, String table, List<Element> columns) {
        var id = row.getAttribute("id");
        var label = Words.say("studio.row", number);
        var properties = new TreeMap<String, String>();
        XmlParts.children(row, "description").forEach(it -> properties.put("description", XmlParts.ownText(it)));
        parts.put(id, new Part(id, id, label, table, "", List.of(), properties));
        var cells = cells(row);
        for (var at = 0; at < Math.min(cells.size(), columns.size()); at++) {
            cell(cells.get(at), columns.get(at), id, label);
        }
    }

    private void cell(Element cell, Element column, String row, String label) {
        var key = row + "/" + column.getAttribute("id");
        var text = XmlParts.children(cell, "text")
                .map(XmlParts::ownText)
                .findFirst()
                .orElse("");
        parts.put(
                key,
                new Part(
                        key,
                        cell.hasAttribute("id") ? cell.getAttribute("id") : row,
                        label + " · " + label(column),
                        row,
                        "",
                        List.of(row, column.getAttribute("id")),
                        Map.of("text", text)));
    }

    static String label(Element element) {
        for (var named : List.of("label", "name", "id")) {
            if (!element.getAttribute(named).isBlank()) {
                return element.getAttribute(named);
            }
        }
        return element.getLocalName();
    }
}
