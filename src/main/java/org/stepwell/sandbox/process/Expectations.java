package org.stepwell.sandbox.process;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import org.stepwell.sandbox.PathwayTest;
import org.stepwell.sandbox.PathwayTest.Decides;
import org.stepwell.sandbox.PathwayTest.Reaches;
import org.stepwell.sandbox.PathwayTest.WaitsAt;
import org.stepwell.sandbox.Standing;
import org.stepwell.workflow.Words;

/** Holds what a test expects against where the person came, and says what to expect of a run. */
final class Expectations {

    private static final String END = "EndEvent";

    private Expectations() {}

    /** @return what is not so, in words; empty when it is */
    static Optional<String> differs(PathwayTest.Expectation expected, Standing standing) {
        if (expected instanceof Decides said) {
            return differs(said, standing);
        }
        if (expected instanceof WaitsAt waits) {
            return standing.waitsAt(waits.step())
                    ? Optional.empty()
                    : Optional.of(Words.say("sandbox.differs.waits-at", waits.step(), asked(standing)));
        }
        return expected instanceof Reaches reaches
                ? when(!standing.reached(reaches.step()), "reaches", reaches.step())
                : avoids((PathwayTest.Avoids) expected, standing);
    }

    private static Optional<String> avoids(PathwayTest.Avoids avoids, Standing standing) {
        return when(standing.reached(avoids.step()), "avoids", avoids.step());
    }

    private static Optional<String> when(boolean differs, String key, String step) {
        return differs ? Optional.of(Words.say("sandbox.differs." + key, step)) : Optional.empty();
    }

    private static Optional<String> differs(Decides expected, Standing standing) {
        var said = standing.lastSaid(expected.rule());
        if (said.isEmpty()) {
            return Optional.of(Words.say("sandbox.differs.not-decided", expected.rule()));
        }
        var values = said.get();
        var isSo = expected.output() == null
                ? values.containsValue(expected.value())
                : expected.value().equals(values.get(expected.output()));
        return isSo
                ? Optional.empty()
                : Optional.of(Words.say("sandbox.differs.decided", expected.rule(), expected.value(), values));
    }

    /** @return that it stands where it stands, ended where it ended, and that every rule says again what it said last */
    static List<PathwayTest.Expectation> of(Standing standing) {
        var expected = new ArrayList<PathwayTest.Expectation>();
        standing.came().stream()
                .filter(one -> one.kind().endsWith(END))
                .map(Standing.Came::step)
                .distinct()
                .forEach(step -> expected.add(new Reaches(step)));
        standing.open().stream().map(Standing.Open::step).distinct().forEach(step -> expected.add(new WaitsAt(step)));
        var last = new LinkedHashMap<String, Standing.Decided>();
        standing.decided().forEach(one -> last.put(one.rule(), one));
        last.forEach((rule, one) -> one.said().forEach((output, value) -> {
            if (!value.isBlank()) {
                expected.add(new Decides(rule, output, value));
            }
        }));
        return expected;
    }

    private static String asked(Standing standing) {
        return String.join(
                ", ",
                standing.open().stream().map(Standing.Open::step).distinct().toList());
    }
}
