package org.stepwell.workflow;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.stepwell.assessment.ShippedInstruments;

/** The forms of the house, read from where clinicians edit them. */
final class Forms {

    private static final FormParts PARTS = new FormParts(List.of(ShippedInstruments.fields()));

    private Forms() {}

    static List<Path> files() {
        try (var paths = Files.walk(Path.of("forms"))) {
            return paths.filter(path -> path.toString().endsWith(".form"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static FormSchema of(String path) {
        return read(Path.of("forms", path + ".form"));
    }

    static FormSchema read(Path file) {
        return FormSchema.parse(text(file));
    }

    /** @return the form as it is shown and checked: with its named parts filled in */
    static String text(Path file) {
        try {
            return PARTS.fill(Files.readString(file), () -> Map.of("instrument", "pc-ptsd-5"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** @return a form of one question, written without the ceremony */
    static FormSchema asking(String components) {
        return FormSchema.parse(
                "{'id':'try','components':[%s]}".formatted(components).replace('\'', '"'));
    }
}
