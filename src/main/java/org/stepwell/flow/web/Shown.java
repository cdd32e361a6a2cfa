package org.stepwell.flow.web;

import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.stepwell.flow.StepFlow;
import org.stepwell.workflow.Word;

/** Which number of a step lies on the drawing, and how warm it is. */
enum Shown {
    RUNNING(StepFlow::running),
    MEDIAN(StepFlow::median),
    NINETIETH(StepFlow::ninetieth),
    FINISHED(StepFlow::finished),
    LEFT(StepFlow::left),
    MOVED(StepFlow::moved);

    /** A day's work, a few days, two weeks: what a person feels as the next kind of waiting. */
    private static final List<Duration> WARMER =
            List.of(Duration.ofHours(1), Duration.ofDays(1), Duration.ofDays(4), Duration.ofDays(15));

    private static final int WARMEST = 5;

    private final Function<StepFlow, Object> number;

    Shown(Function<StepFlow, Object> number) {
        this.number = number;
    }

    static Shown of(String word) {
        var known = Word.known(Shown.class, word);
        return known == null ? RUNNING : known;
    }

    public String word() {
        return Word.of(this);
    }

    /** @return a count, a time, or null when there is nothing to say */
    Object of(StepFlow flow) {
        return number.apply(flow);
    }

    /** @return the largest count in either, so that two drawings are of one scale; 0 for times, whose scale is fixed */
    int most(Map<String, StepFlow> now, Map<String, StepFlow> before) {
        return Stream.of(now, before == null ? Map.<String, StepFlow>of() : before)
                .flatMap(flows -> flows.values().stream())
                .map(this::of)
                .filter(Integer.class::isInstance)
                .mapToInt(Integer.class::cast)
                .max()
                .orElse(0);
    }

    /** @return 1 to 5 for each step that has something to say, 0 for the others */
    int heat(StepFlow flow, int most) {
        var value = of(flow);
        if (value instanceof Duration took && took.toMinutes() >= 1) {
            return 1
                    + (int) WARMER.stream()
                            .filter(limit -> took.compareTo(limit) >= 0)
                            .count();
        }
        if (value instanceof Integer count && count > 0) {
            return Math.max(1, (int) Math.ceil((double) WARMEST * count / most));
        }
        return 0;
    }

    static List<Shown> all() {
        return Arrays.asList(values());
    }
}
