package org.stepwell.studio.process.checks;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.camunda.bpm.model.dmn.instance.DecisionTable;
import org.camunda.bpm.model.dmn.instance.Input;
import org.camunda.bpm.model.dmn.instance.Rule;

/**
 * All that a table can be asked, cut so finely that every cell of a rule covers whole pieces of it. Words are pieces of
 * their own, with one more for any other; numbers are cut at every bound that a cell names.
 */
final class TableSpace {

    /** Beyond this a table is too large to be laid out while somebody waits. */
    private static final long MOST = 200_000;

    private static final Pattern WORDS = Pattern.compile("\"[^\"]*\"(\\s*,\\s*\"[^\"]*\")*");
    private static final Pattern BOUND = Pattern.compile("(<=|>=|<|>)\\s*(-?\\d+(?:\\.\\d+)?)");
    private static final Pattern RANGE =
            Pattern.compile("([\\[\\](])\\s*(-?\\d+(?:\\.\\d+)?)\\s*\\.\\.\\s*(-?\\d+(?:\\.\\d+)?)\\s*([\\[\\])])");
    private static final Pattern NUMBER = Pattern.compile("-?\\d+(?:\\.\\d+)?");
    private static final String OTHER = "…";

    private final List<Axis> axes;
    private final List<Row> rows;

    private TableSpace(List<Axis> axes, List<Row> rows) {
        this.axes = axes;
        this.rows = rows;
    }

    /** Two rules that answer the same question. */
    record Both(String first, String second, String at) {}

    private record Row(String id, List<boolean[]> covers) {

        boolean covers(int[] at) {
            for (var axis = 0; axis < at.length; axis++) {
                if (!covers.get(axis)[at[axis]]) {
                    return false;
                }
            }
            return true;
        }
    }

    /** @return empty for a table with cells that are more than words, numbers and ranges, or that is too large */
    static Optional<TableSpace> of(DecisionTable table) {
        var axes = new ArrayList<Axis>();
        var inputs = new ArrayList<>(table.getInputs());
        var rules = new ArrayList<>(table.getRules());
        long size = 1;
        for (var at = 0; at < inputs.size(); at++) {
            var column = at;
            var cells = rules.stream().map(rule -> cell(rule, column)).toList();
            var axis = Axis.of(inputs.get(at), cells);
            if (axis.isEmpty()) {
                return Optional.empty();
            }
            axes.add(axis.get());
            size *= axis.get().pieces().size();
            if (size > MOST) {
                return Optional.empty();
            }
        }
        var rows = rules.stream()
                .map(rule -> new Row(
                        rule.getId(),
                        IntStream.range(0, axes.size())
                                .mapToObj(at -> axes.get(at).covered(cell(rule, at)))
                                .toList()))
                .toList();
        return Optional.of(new TableSpace(axes, rows));
    }

    /** @return the first combinations that no rule answers, in words */
    List<String> gaps(int most) {
        return combinations()
                .filter(at -> IntStream.range(0, at.length)
                        .allMatch(axis -> axes.get(axis).exists(at[axis])))
                .filter(at -> rows.stream().noneMatch(row -> row.covers(at)))
                .limit(most)
                .map(this::words)
                .toList();
    }

    /** @return the first pairs of rules that answer one combination */
    List<Both> overlaps(int most) {
        var found = new LinkedHashSet<Both>();
        for (var first = 0; first < rows.size() && found.size() < most; first++) {
            for (var second = first + 1; second < rows.size() && found.size() < most; second++) {
                both(rows.get(first), rows.get(second)).ifPresent(found::add);
            }
        }
        return List.copyOf(found);
    }

    private Optional<Both> both(Row first, Row second) {
        var at = new int[axes.size()];
        for (var axis = 0; axis < at.length; axis++) {
            var piece = 0;
            var pieces = axes.get(axis).pieces().size();
            while (piece < pieces
                    && !(axes.get(axis).exists(piece)
                            && first.covers().get(axis)[piece]
                            && second.covers().get(axis)[piece])) {
                piece++;
            }
            if (piece == pieces) {
                return Optional.empty();
            }
            at[axis] = piece;
        }
        return Optional.of(new Both(first.id(), second.id(), words(at)));
    }

    private Stream<int[]> combinations() {
        var all = Stream.of(new int[0]);
        for (var axis : axes) {
            all = all.flatMap(begun -> IntStream.range(0, axis.pieces().size()).mapToObj(piece -> {
                var longer = Arrays.copyOf(begun, begun.length + 1);
                longer[begun.length] = piece;
                return longer;
            }));
        }
        return all;
    }

    private String words(int[] at) {
        return IntStream.range(0, at.length)
                .mapToObj(axis ->
                        axes.get(axis).label() + " " + axes.get(axis).pieces().get(at[axis]))
                .collect(Collectors.joining(", "));
    }

    private static String cell(Rule rule, int column) {
        var entries = new ArrayList<>(rule.getInputEntries());
        return column < entries.size() && entries.get(column).getText() != null
                ? entries.get(column).getText().getTextContent().strip()
                : "";
    }

    private static String values(Input input) {
        return input.getInputValues() == null || input.getInputValues().getText() == null
                ? ""
                : input.getInputValues().getText().getTextContent().strip();
    }

    private static String label(Input input) {
        return input.getLabel() != null
                ? input.getLabel()
                : input.getInputExpression().getText().getTextContent();
    }

    /** One column, cut into pieces. */
    private interface Axis {

        String label();

        List<String> pieces();

        boolean[] covered(String cell);

        /** @return whether anything can lie there */
        default boolean exists(int piece) {
            return true;
        }

        static Optional<Axis> of(Input input, List<String> cells) {
            var label = TableSpace.label(input);
            var said = cells.stream()
                    .filter(cell -> !cell.isEmpty() && !cell.equals("-"))
                    .toList();
            if (said.stream().allMatch(cell -> cell.equals("true") || cell.equals("false")) && !said.isEmpty()) {
                return Optional.of(new Words(label, List.of("true", "false")));
            }
            if (said.stream().map(Axis::positive).allMatch(cell -> WORDS.matcher(cell)
                    .matches())) {
                return Optional.of(Words.of(label, values(input), said));
            }
            return said.stream().allMatch(Numbers::reads)
                    ? Optional.of(Numbers.of(label, isWhole(input), said))
                    : Optional.empty();
        }

        private static boolean isWhole(Input input) {
            var type = input.getInputExpression().getTypeRef();
            return "integer".equals(type) || "long".equals(type);
        }

        static String positive(String cell) {
            return cell.startsWith("not(") && cell.endsWith(")")
                    ? cell.substring(4, cell.length() - 1).strip()
                    : cell;
        }
    }

    private record Words(String label, List<String> pieces) implements Axis {

        static Words of(String label, String values, List<String> cells) {
            var words = new LinkedHashSet<String>();
            split(values).forEach(words::add);
            var closed = !words.isEmpty();
            cells.forEach(cell -> split(Axis.positive(cell)).forEach(words::add));
            if (!closed) {
                words.add(OTHER);
            }
            return new Words(label, List.copyOf(words));
        }

        private static Stream<String> split(String words) {
            return Arrays.stream(words.split("\\s*,\\s*")).filter(word -> !word.isBlank());
        }

        @Override
        public boolean[] covered(String cell) {
            var all = cell.isEmpty() || cell.equals("-");
            var listed = split(Axis.positive(cell)).collect(Collectors.toSet());
            var negated = cell.startsWith("not(");
            var covered = new boolean[pieces.size()];
            for (var at = 0; at < covered.length; at++) {
                covered[at] = all || listed.contains(pieces.get(at)) != negated;
            }
            return covered;
        }
    }

    /** Between two bounds lies a piece, and each bound is one. */
    private record Numbers(String label, boolean whole, List<BigDecimal> bounds, List<String> pieces) implements Axis {

        static boolean reads(String cell) {
            return Arrays.stream(cell.split("\\s*,\\s*"))
                    .allMatch(one -> BOUND.matcher(one).matches()
                            || RANGE.matcher(one).matches()
                            || NUMBER.matcher(one).matches());
        }

        static Numbers of(String label, boolean whole, List<String> cells) {
            var bounds = new TreeSet<BigDecimal>();
            cells.forEach(cell -> NUMBER.matcher(cell.replace("..", " "))
                    .results()
                    .forEach(number -> bounds.add(new BigDecimal(number.group()))));
            var sorted = List.copyOf(bounds);
            var pieces = new ArrayList<String>();
            for (var at = 0; at < sorted.size(); at++) {
                pieces.add(at == 0 ? "< " + sorted.get(0) : sorted.get(at - 1) + " .. " + sorted.get(at));
                pieces.add("= " + sorted.get(at));
            }
            pieces.add(sorted.isEmpty() ? OTHER : "> " + sorted.get(sorted.size() - 1));
            return new Numbers(label, whole, sorted, pieces);
        }

        /** Between one whole number and the next there is none. */
        @Override
        public boolean exists(int piece) {
            var isBetween = piece % 2 == 0 && piece > 0 && piece / 2 < bounds.size();
            return !whole
                    || !isBetween
                    || bound(piece / 2).subtract(bound(piece / 2 - 1)).compareTo(BigDecimal.ONE) > 0;
        }

        @Override
        public boolean[] covered(String cell) {
            var covered = new boolean[pieces.size()];
            for (var at = 0; at < covered.length; at++) {
                var piece = at;
                covered[at] = cell.isEmpty()
                        || cell.equals("-")
                        || Arrays.stream(cell.split("\\s*,\\s*")).anyMatch(one -> holds(one, piece));
            }
            return covered;
        }

        /** An even piece lies before the bound of half its number, an odd one is that bound. */
        private boolean holds(String test, int piece) {
            var low = piece % 2 == 1 || piece > 0 ? bound((piece - 1) / 2) : null;
            var high = piece % 2 == 1 ? low : piece / 2 < bounds.size() ? bound(piece / 2) : null;
            var isBound = piece % 2 == 1;
            var range = RANGE.matcher(test);
            if (range.matches()) {
                var from = new BigDecimal(range.group(2));
                var until = new BigDecimal(range.group(3));
                return above(low, isBound, from, range.group(1).equals("["))
                        && below(high, isBound, until, range.group(4).equals("]"));
            }
            var bound = BOUND.matcher(test);
            if (bound.matches()) {
                var value = new BigDecimal(bound.group(2));
                return switch (bound.group(1)) {
                    case "<" -> below(high, isBound, value, false);
                    case "<=" -> below(high, isBound, value, true);
                    case ">" -> above(low, isBound, value, false);
                    default -> above(low, isBound, value, true);
                };
            }
            return isBound && low.compareTo(new BigDecimal(test)) == 0;
        }

        private BigDecimal bound(int at) {
            return bounds.get(at);
        }

        private static boolean above(BigDecimal low, boolean isBound, BigDecimal from, boolean inclusive) {
            if (low == null) {
                return false;
            }
            var compared = low.compareTo(from);
            return compared > 0 || compared == 0 && (!isBound || inclusive);
        }

        private static boolean below(BigDecimal high, boolean isBound, BigDecimal until, boolean inclusive) {
            if (high == null) {
                return false;
            }
            var compared = high.compareTo(until);
            return compared < 0 || compared == 0 && (!isBound || inclusive);
        }
    }
}
