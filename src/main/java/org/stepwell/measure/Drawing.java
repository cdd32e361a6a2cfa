package org.stepwell.measure;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.stepwell.measure.CareOutcomes.Line;
import org.stepwell.measure.CareOutcomes.Quarter;

/**
 * How a measure is drawn: its interval as a line with a dot, its quarters as a small line that breaks where too few
 * people make a number.
 */
public record Drawing(Line line) {

    private static final double WIDE = 120;
    private static final double HIGH = 28;
    private static final double EDGE = 5;

    /** A dot of a drawing. */
    public record Dot(String x, String y) {}

    /** @return where a share from 0 to 1 lies along the interval's drawing */
    public String along(double share) {
        return number(EDGE + share * (WIDE - 2 * EDGE));
    }

    /** @return each stretch of quarters that can be told, as points of a line */
    public List<String> stretches() {
        var stretches = new ArrayList<String>();
        var points = new ArrayList<String>();
        for (var number = 0; number <= quarters(); number++) {
            if (number < quarters() && isTellable(line.quarters().get(number))) {
                var dot = dot(number);
                points.add(dot.x() + "," + dot.y());
            } else if (!points.isEmpty()) {
                stretches.add(String.join(" ", points));
                points.clear();
            }
        }
        return stretches;
    }

    public List<Dot> dots() {
        var dots = new ArrayList<Dot>();
        for (var number = 0; number < quarters(); number++) {
            if (isTellable(line.quarters().get(number))) {
                dots.add(dot(number));
            }
        }
        return dots;
    }

    private Dot dot(int number) {
        var x = EDGE + number * (WIDE - 2 * EDGE) / Math.max(1, quarters() - 1);
        var value = value(line.quarters().get(number).figures()) / highest();
        return new Dot(number(x), number(HIGH - EDGE - value * (HIGH - 2 * EDGE)));
    }

    private double highest() {
        return line.mean()
                ? Math.max(
                        1,
                        line.quarters().stream()
                                .mapToDouble(one -> value(one.figures()))
                                .max()
                                .orElse(1))
                : 1;
    }

    private double value(Figures figures) {
        return line.mean()
                ? figures.mean() == null ? 0 : figures.mean()
                : figures.rate().share();
    }

    private static boolean isTellable(Quarter quarter) {
        return quarter.figures().rate().isTellable();
    }

    private int quarters() {
        return line.quarters().size();
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, "%.1f", value);
    }
}
