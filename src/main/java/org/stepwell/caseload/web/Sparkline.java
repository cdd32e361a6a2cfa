package org.stepwell.caseload.web;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;
import org.stepwell.assessment.Instrument;

/** Draws a course of PHQ-9 totals into 96 by 28; pages call it by its name, {@code @sparkline}. */
@Component("sparkline")
public class Sparkline {

    private static final int WIDTH = 92;
    private static final int HEIGHT = 24;
    private static final int MARGIN = 2;

    /** @return the points of an SVG polyline; at least two totals are needed */
    public String points(List<Integer> totals) {
        var steps = totals.size() - 1;
        var highest = Instrument.PHQ_9.totalMaximum();
        return IntStream.range(0, totals.size())
                .mapToObj(at ->
                        (MARGIN + at * WIDTH / steps) + "," + (MARGIN + HEIGHT - totals.get(at) * HEIGHT / highest))
                .collect(Collectors.joining(" "));
    }
}
