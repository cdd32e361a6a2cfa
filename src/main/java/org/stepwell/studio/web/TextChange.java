package org.stepwell.studio.web;

import com.github.difflib.text.DiffRow;
import com.github.difflib.text.DiffRowGenerator;
import java.util.ArrayList;
import java.util.List;
import org.stepwell.studio.ModelName;

/**
 * What two texts of a model differ in, line by line, with a few lines around each change.
 *
 * @param lines empty where they are the same
 */
record TextChange(ModelName name, List<Line> lines) {

    private static final int AROUND = 3;

    /** How a line came to be: {@code same}, {@code added}, {@code removed} or {@code gap}. */
    record Line(String kind, String text) {}

    static TextChange of(ModelName name, String before, String after) {
        var rows = DiffRowGenerator.create()
                .showInlineDiffs(false)
                .lineNormalizer(line -> line)
                .build()
                .generateDiffRows(before.lines().toList(), after.lines().toList());
        var near = near(rows);
        var lines = new ArrayList<Line>();
        for (var at = 0; at < rows.size(); at++) {
            if (near[at]) {
                add(rows.get(at), lines);
            } else if (lines.isEmpty() || !lines.get(lines.size() - 1).kind().equals("gap")) {
                lines.add(new Line("gap", ""));
            }
        }
        return new TextChange(
                name, rows.stream().allMatch(row -> row.getTag() == DiffRow.Tag.EQUAL) ? List.of() : lines);
    }

    private static boolean[] near(List<DiffRow> rows) {
        var near = new boolean[rows.size()];
        for (var at = 0; at < rows.size(); at++) {
            if (rows.get(at).getTag() != DiffRow.Tag.EQUAL) {
                for (var by = Math.max(0, at - AROUND); by <= Math.min(rows.size() - 1, at + AROUND); by++) {
                    near[by] = true;
                }
            }
        }
        return near;
    }

    private static void add(DiffRow row, List<Line> lines) {
        switch (row.getTag()) {
            case EQUAL -> lines.add(new Line("same", row.getNewLine()));
            case INSERT -> lines.add(new Line("added", row.getNewLine()));
            case DELETE -> lines.add(new Line("removed", row.getOldLine()));
            case CHANGE -> {
                lines.add(new Line("removed", row.getOldLine()));
                lines.add(new Line("added", row.getNewLine()));
            }
            default -> throw new IllegalStateException(row.getTag().name());
        }
    }
}
