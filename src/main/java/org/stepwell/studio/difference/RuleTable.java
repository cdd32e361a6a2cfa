package org.stepwell.studio.difference;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.stepwell.studio.Difference.How;
import org.stepwell.studio.ModelKind;

/**
 * A table as it was and as it is, one over the other.
 *
 * @param columns of either, those that are gone last
 * @param rows of either, those that are gone last
 */
public record RuleTable(List<Column> columns, List<Row> rows) {

    /** @return the rows in which anything differs */
    public List<Row> touched() {
        return rows.stream().filter(Row::isTouched).toList();
    }

    /** @return how many rows are as they were */
    public int untouched() {
        return rows.size() - touched().size();
    }

    /** @param how null for one that both have */
    public record Column(String label, How how) {}

    /**
     * @param element the id that an editor knows it by
     * @param how null for one that both have
     */
    public record Row(String element, String label, How how, List<Cell> cells) {

        /** @return whether anything differs in it, or it is new or gone */
        public boolean isTouched() {
            return how != null || cells.stream().anyMatch(Cell::isChanged);
        }
    }

    /** What a cell said and says; null where its row or column is not there. */
    public record Cell(String before, String after) {

        public boolean isChanged() {
            return before == null || after == null || !before.equals(after);
        }
    }

    /** @return without rows for a rule that is no table, or that cannot be read */
    public static RuleTable of(String before, String after) {
        try {
            return of(Differences.parts(ModelKind.DMN, before), Differences.parts(ModelKind.DMN, after));
        } catch (Unreadable e) {
            return new RuleTable(List.of(), List.of());
        }
    }

    private static RuleTable of(Map<String, Part> before, Map<String, Part> after) {
        var columns = keys(1, before, after);
        return new RuleTable(
                columns.stream()
                        .map(key -> new Column(either(key, before, after).label(), how(key, before, after)))
                        .toList(),
                keys(0, before, after).stream()
                        .map(row -> row(row, columns, before, after))
                        .toList());
    }

    private static Row row(String row, Set<String> columns, Map<String, Part> before, Map<String, Part> after) {
        var cells = new ArrayList<Cell>();
        columns.forEach(
                column -> cells.add(new Cell(text(row + "/" + column, before), text(row + "/" + column, after))));
        return new Row(row, either(row, before, after).label(), how(row, before, after), cells);
    }

    private static String text(String cell, Map<String, Part> parts) {
        return parts.containsKey(cell) ? parts.get(cell).properties().get("text") : null;
    }

    private static Set<String> keys(int at, Map<String, Part> before, Map<String, Part> after) {
        var keys = new LinkedHashSet<String>();
        List.of(after, before).forEach(parts -> parts.values().stream()
                .filter(part -> !part.within().isEmpty())
                .forEach(part -> keys.add(part.within().get(at))));
        return keys;
    }

    private static Part either(String key, Map<String, Part> before, Map<String, Part> after) {
        return after.containsKey(key) ? after.get(key) : before.get(key);
    }

    private static How how(String key, Map<String, Part> before, Map<String, Part> after) {
        if (!before.containsKey(key)) {
            return How.ADDED;
        }
        return after.containsKey(key) ? null : How.REMOVED;
    }
}
