package org.stepwell.fhir;

import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;

/** Text from another system, made fit for a table and a page. */
final class PlainText {

    private PlainText() {}

    /** @return the text without control characters and lone surrogates, which no table keeps; null for a blank one */
    static String of(String raw) {
        if (raw == null) {
            return null;
        }
        var whole = new String(raw.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8);
        var clean = whole.replaceAll("\\p{Cntrl}+", " ").strip();
        return clean.isEmpty() ? null : clean;
    }

    /** @return the first that says something, or null */
    static String firstOf(String... candidates) {
        return Stream.of(candidates)
                .map(PlainText::of)
                .filter(text -> text != null)
                .findFirst()
                .orElse(null);
    }
}
