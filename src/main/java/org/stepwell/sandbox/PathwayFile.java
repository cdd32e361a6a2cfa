package org.stepwell.sandbox;

import java.time.Duration;
import java.time.LocalDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.stepwell.patient.Gender;

/** Reads a pathway test as people write it. */
public final class PathwayFile {

    private static final Set<String> PARTS =
            Set.of("given", "after", "patient", "begins", "services", "steps", "expect");
    private static final Set<String> PERSON = Set.of("given", "family", "age", "gender", "language");
    private static final Pattern ID = Pattern.compile("[A-Za-z][A-Za-z0-9_-]{0,100}");
    private static final Pattern AFTER = Pattern.compile("[a-z]{1,40}/[a-z][a-z0-9-]{0,60}");
    private static final Pattern DECISION =
            Pattern.compile("([a-z][a-z0-9-]*)(?:\\.([A-Za-z][A-Za-z0-9]*))?\\s*=\\s*(.+)");
    /** {@code phq9Item1..8: 2} answers eight questions at once. */
    private static final Pattern SEVERAL = Pattern.compile("(.*?)(\\d+)\\.\\.(\\d+)");

    private static final int MOST_STEPS = 300;
    private static final int MOST_AT_ONCE = 50;
    private static final Duration LONGEST = Duration.ofDays(800);

    private PathwayFile() {}

    /** @throws PathwayUnreadable naming the line and the field that is wrong */
    public static PathwayTest read(String text) {
        var root = PathwayNode.root(text);
        var parts = root.parts(PARTS);
        return new PathwayTest(
                required(root, parts, "given").text(),
                parts.containsKey("after") ? after(parts.get("after")) : null,
                parts.containsKey("patient") ? person(parts.get("patient")) : InventedPerson.ANYBODY,
                parts.containsKey("begins")
                        ? parts.get("begins").read("no-moment", LocalDateTime::parse)
                        : PathwayTest.USUAL_BEGINNING,
                list(parts, "services").stream().map(PathwayFile::id).toList(),
                steps(list(parts, "steps")),
                expected(required(root, parts, "expect")));
    }

    private static PathwayNode required(PathwayNode around, Map<String, PathwayNode> parts, String part) {
        if (!parts.containsKey(part)) {
            throw around.wrong("missing", part);
        }
        return parts.get(part);
    }

    private static List<PathwayNode> list(Map<String, PathwayNode> parts, String part) {
        return parts.containsKey(part) ? parts.get(part).items() : List.of();
    }

    private static String after(PathwayNode node) {
        var after = node.text();
        if (!AFTER.matcher(after).matches()) {
            throw node.wrong("no-test");
        }
        return after;
    }

    private static InventedPerson person(PathwayNode node) {
        var parts = node.parts(PERSON);
        var anybody = InventedPerson.ANYBODY;
        return new InventedPerson(
                parts.containsKey("given") ? parts.get("given").text() : anybody.given(),
                parts.containsKey("family") ? parts.get("family").text() : anybody.family(),
                parts.containsKey("age") ? age(parts.get("age")) : anybody.age(),
                parts.containsKey("gender") ? parts.get("gender").read("no-gender", Gender::of) : anybody.gender(),
                parts.containsKey("language") ? parts.get("language").text() : anybody.language());
    }

    private static int age(PathwayNode node) {
        int age = node.read("no-age", Integer::valueOf);
        if (age < 0 || age > InventedPerson.OLDEST) {
            throw node.wrong("no-age");
        }
        return age;
    }

    private static List<PathwayTest.Step> steps(List<PathwayNode> nodes) {
        if (nodes.size() > MOST_STEPS) {
            throw nodes.get(MOST_STEPS).wrong("too-many", MOST_STEPS);
        }
        return nodes.stream().map(PathwayFile::step).toList();
    }

    private static PathwayTest.Step step(PathwayNode node) {
        var parts = node.parts();
        if (parts.containsKey("answer")) {
            node.parts(Set.of("answer", "as", "with"));
            var as = parts.containsKey("as") ? id(parts.get("as")) : null;
            return new PathwayTest.Answer(id(parts.get("answer")), as, with(parts));
        }
        if (parts.containsKey("message")) {
            node.parts(Set.of("message", "with"));
            return new PathwayTest.News(id(parts.get("message")), with(parts));
        }
        if (parts.containsKey("until")) {
            node.parts(Set.of("until"));
            return new PathwayTest.Until(id(parts.get("until")));
        }
        node.parts(Set.of("wait"));
        return new PathwayTest.Pass(duration(required(node, parts, "wait")));
    }

    private static Duration duration(PathwayNode node) {
        var duration = node.read("no-duration", Duration::parse);
        if (duration.isNegative() || duration.isZero() || duration.compareTo(LONGEST) > 0) {
            throw node.wrong("no-duration");
        }
        return duration;
    }

    private static Map<String, Object> with(Map<String, PathwayNode> parts) {
        var answers = new LinkedHashMap<String, Object>();
        if (parts.containsKey("with")) {
            parts.get("with").parts().forEach((key, part) -> add(answers, key, part));
        }
        return answers;
    }

    private static void add(Map<String, Object> answers, String key, PathwayNode part) {
        var several = SEVERAL.matcher(key);
        if (!several.matches()) {
            answers.put(key, part.value());
            return;
        }
        var from = part.read("no-range", text -> Integer.valueOf(several.group(2)));
        var to = part.read("no-range", text -> Integer.valueOf(several.group(3)));
        if (to < from || to - from > MOST_AT_ONCE) {
            throw part.wrong("no-range");
        }
        for (var number = from; number <= to; number++) {
            answers.put(several.group(1) + number, part.value());
        }
    }

    private static List<PathwayTest.Expectation> expected(PathwayNode node) {
        var items = node.items();
        if (items.isEmpty()) {
            throw node.wrong("nothing-expected");
        }
        return items.stream().map(PathwayFile::expectation).toList();
    }

    private static PathwayTest.Expectation expectation(PathwayNode node) {
        var parts = node.parts(Set.of("reaches", "avoids", "waits-at", "decision"));
        if (parts.size() != 1) {
            throw node.wrong("one-each");
        }
        var one = parts.values().iterator().next();
        return switch (one.name()) {
            case "reaches" -> new PathwayTest.Reaches(id(one));
            case "avoids" -> new PathwayTest.Avoids(id(one));
            case "waits-at" -> new PathwayTest.WaitsAt(id(one));
            default -> decision(one);
        };
    }

    private static PathwayTest.Decides decision(PathwayNode node) {
        var parts = DECISION.matcher(node.text());
        if (!parts.matches()) {
            throw node.wrong("no-decision");
        }
        return new PathwayTest.Decides(
                parts.group(1), parts.group(2), parts.group(3).strip());
    }

    private static String id(PathwayNode node) {
        var id = node.text();
        if (!ID.matcher(id).matches()) {
            throw node.wrong("no-id");
        }
        return id;
    }
}
