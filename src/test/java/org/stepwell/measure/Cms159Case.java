package org.stepwell.measure;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** One published test case of CMS159: a person, a year, and where they stand in it. */
record Cms159Case(String name, Span year, List<String> expected, String bundle) {

    private static final ObjectMapper JSON = new ObjectMapper();

    /** Where {@code -Dstepwell.samples} points. */
    static final Path FOLDER =
            Path.of(System.getProperty("stepwell.samples", "")).resolve("cms159");

    static Stream<Cms159Case> all() {
        if (!Files.isDirectory(FOLDER)) {
            return Stream.empty();
        }
        try (var files = Files.list(FOLDER)) {
            return files
                    .filter(file -> file.toString().endsWith(".json"))
                    .sorted()
                    .map(Cms159Case::read)
                    .toList()
                    .stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Cms159Case read(Path file) {
        try {
            var told = JSON.readTree(file.toFile());
            var until = LocalDate.parse(told.at("/period/end").asText());
            return new Cms159Case(
                    told.path("case").asText().replaceFirst("^.*?-v[0-9.]+-", ""),
                    new Span(LocalDate.parse(told.at("/period/start").asText()), until, until),
                    StreamSupport.stream(told.path("expected").spliterator(), false)
                            .filter(one -> one.path("initial-population").asInt() > 0)
                            .map(Cms159Case::words)
                            .toList(),
                    told.path("bundle").toString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String words(JsonNode counts) {
        return words(
                counts.path("denominator").asInt() > 0,
                counts.path("denominator-exclusion").asInt() > 0,
                counts.path("numerator").asInt() > 0);
    }

    static String words(Populations one) {
        return words(one.denominator(), one.excluded(), one.numerator());
    }

    private static String words(boolean denominator, boolean excluded, boolean numerator) {
        return (denominator ? "denominator" : "none") + (excluded ? " excluded" : "") + (numerator ? " numerator" : "");
    }

    @Override
    public String toString() {
        return name;
    }
}
