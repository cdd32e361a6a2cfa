package org.stepwell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A file that says again, for its readers, what the models say; {@code -Dstepwell.write} brings it up to date. */
public final class Written {

    private Written() {}

    public static void holds(Path file, String content) {
        try {
            if (Boolean.getBoolean("stepwell.write")) {
                Files.createDirectories(file.toAbsolutePath().getParent());
                Files.writeString(file, content);
            }
            assertThat(Files.exists(file) ? Files.readString(file) : "")
                    .as("%s is out of date: run this test again with -Dstepwell.write=true", file)
                    .isEqualTo(content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
