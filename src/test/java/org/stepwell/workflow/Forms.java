package org.stepwell.workflow;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The forms of the house, read from where clinicians edit them. */
final class Forms {

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

    static String text(Path file) {
        try {
            return Files.readString(file);
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
