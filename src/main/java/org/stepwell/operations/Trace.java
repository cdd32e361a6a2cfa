package org.stepwell.operations;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Where in the code something failed: classes and frames alone, as an exception's words may quote what a person said. */
public record Trace(List<String> lines) {

    private static final String CLASS = "(?:[a-z_]\\w*\\.)+[A-Z][\\w$]*";

    private static final Pattern HEAD =
            Pattern.compile("^(\\s*(?:Caused by: |Suppressed: )?" + CLASS + ")(?::.*)?$", Pattern.DOTALL);

    private static final Pattern FRAME = Pattern.compile(
            "^(\\s+at (?:[\\w.$@-]+/)*[\\w.$<>]+\\((?:[\\w$]+\\.java(?::\\d+)?|Native Method|Unknown Source|<generated>)\\))"
                    + "(?: ~?\\[.*)?$");

    private static final Pattern MORE = Pattern.compile("^(\\s*\\.\\.\\. \\d+ (?:more|common frames omitted))$");

    /** @param whole what the engine kept */
    static Trace of(String whole) {
        return new Trace(
                whole.lines().map(Trace::kept).flatMap(Optional::stream).toList());
    }

    public String text() {
        return String.join("\n", lines);
    }

    private static Optional<String> kept(String line) {
        return List.of(HEAD, FRAME, MORE).stream()
                .map(kind -> kind.matcher(line))
                .filter(Matcher::matches)
                .map(found -> found.group(1))
                .findFirst();
    }
}
