package org.stepwell.caseload.web;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;

/** Draws a course of totals into 96 by 28; pages call it by its name, {@code @sparkline}. */
@Component("sparkline")
public class Sparkline {

    private static final int WIDTH = 92;
    private static final int HEIGHT = 24;
    private static final int MARGIN = 2;
    private static final int HIGHEST_PHQ_9 = 27;

    /** @return the points of an SVG polyline for PHQ-9 totals; at least two are needed */
    public String points(List<Integer> totals) {
        return points(totals, HIGHEST_PHQ_9);
    }

    /** @param highest the top of the instrument's scale */
    public String points(List<Integer> totals, int highest) {
        var steps = totals.size() - 1;
        return IntStream.range(0, totals.size())
                .mapToObj(at ->
                        (MARGIN + at * WIDTH / steps) + "," + (MARGIN + HEIGHT - totals.get(at) * HEIGHT / highest))
                .collect(Collectors.joining(" "));
    }
}
