package org.stepwell.sandbox;

import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.yaml.snakeyaml.DumperOptions;
import org.yaml.snakeyaml.Yaml;

/** Writes a pathway test down so that people can read and change it. */
public final class PathwayText {

    private static final int WIDTH = 110;

    private PathwayText() {}

    /** @return what {@link PathwayFile#read} reads as the same test */
    public static String of(PathwayTest test) {
        var all = new LinkedHashMap<String, Object>();
        all.put("given", test.given());
        if (test.after() != null) {
            all.put("after", test.after());
        }
        all.put("patient", person(test.patient()));
        if (!test.begins().equals(PathwayTest.USUAL_BEGINNING)) {
            all.put("begins", test.begins().toString());
        }
        if (!test.services().isEmpty()) {
            all.put("services", test.services());
        }
        all.put("steps", test.steps().stream().map(PathwayText::step).toList());
        all.put("expect", test.expected().stream().map(PathwayText::expectation).toList());
        return new Yaml(plain()).dump(all);
    }

    private static DumperOptions plain() {
        var options = new DumperOptions();
        options.setDefaultFlowStyle(DumperOptions.FlowStyle.BLOCK);
        options.setIndicatorIndent(2);
        options.setIndentWithIndicator(true);
        options.setWidth(WIDTH);
        options.setSplitLines(true);
        options.setDereferenceAliases(true);
        return options;
    }

    private static Map<String, Object> person(InventedPerson person) {
        var parts = new LinkedHashMap<String, Object>();
        parts.put("given", person.given());
        parts.put("family", person.family());
        parts.put("age", person.age());
        parts.put("gender", person.gender().key());
        parts.put("language", person.language());
        return parts;
    }

    private static Map<String, Object> step(PathwayTest.Step step) {
        if (step instanceof PathwayTest.Answer answer) {
            return parts("answer", answer.step(), "as", answer.as(), "with", answer.with());
        }
        if (step instanceof PathwayTest.News news) {
            return parts("message", news.message(), "with", news.with());
        }
        return step instanceof PathwayTest.Until until
                ? parts("until", until.step())
                : parts("wait", wait(((PathwayTest.Pass) step).time()));
    }

    private static String wait(Duration time) {
        var isWholeDays = time.equals(Duration.ofDays(time.toDays()));
        return isWholeDays ? "P" + time.toDays() + "D" : time.toString();
    }

    private static Map<String, Object> expectation(PathwayTest.Expectation expected) {
        if (expected instanceof PathwayTest.Decides said) {
            var output = said.output() == null ? "" : "." + said.output();
            return parts("decision", said.rule() + output + " = " + said.value());
        }
        if (expected instanceof PathwayTest.Reaches reaches) {
            return parts("reaches", reaches.step());
        }
        return expected instanceof PathwayTest.WaitsAt waits
                ? parts("waits-at", waits.step())
                : parts("avoids", ((PathwayTest.Avoids) expected).step());
    }

    /** Names and values in turn, without what is empty. */
    private static Map<String, Object> parts(Object... namesAndValues) {
        var parts = new LinkedHashMap<String, Object>();
        for (var at = 0; at < namesAndValues.length; at += 2) {
            var value = namesAndValues[at + 1];
            if (value != null && !(value instanceof Map<?, ?> map && map.isEmpty())) {
                parts.put((String) namesAndValues[at], value instanceof List<?> list ? new ArrayList<>(list) : value);
            }
        }
        return parts;
    }
}
