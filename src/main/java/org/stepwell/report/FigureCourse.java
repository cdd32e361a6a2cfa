package org.stepwell.report;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.stepwell.dashboard.Figure;

/**
 * One of the six figures over a month.
 *
 * @param days what it was at the end of each day that was noted, the oldest first; empty when none was
 */
public record FigureCourse(Figure figure, List<Integer> days) {

    private static final double WIDE = 150;
    private static final double HIGH = 26;
    private static final double EDGE = 3;

    public boolean isKnown() {
        return !days.isEmpty();
    }

    public int first() {
        return days.get(0);
    }

    public int last() {
        return days.get(days.size() - 1);
    }

    public int highest() {
        return days.stream().reduce(0, Math::max);
    }

    public int lowest() {
        return days.stream().reduce(Integer.MAX_VALUE, Math::min);
    }

    /** @return whether there is a line to draw */
    public boolean isDrawn() {
        return days.size() > 1;
    }

    /** @return the points of its line, from nought at the foot to the highest of its days */
    public String points() {
        return IntStream.range(0, days.size())
                .mapToObj(day -> x(day) + "," + y(days.get(day)))
                .collect(Collectors.joining(" "));
    }

    public String endsAt() {
        return x(days.size() - 1);
    }

    public String endsHigh() {
        return y(last());
    }

    private String x(int day) {
        return written(EDGE + day * (WIDE - 2 * EDGE) / Math.max(1, days.size() - 1));
    }

    private String y(int number) {
        return written(HIGH - EDGE - number * (HIGH - 2 * EDGE) / Math.max(1, highest()));
    }

    private static String written(double value) {
        return String.format(Locale.ROOT, "%.1f", value);
    }
}
