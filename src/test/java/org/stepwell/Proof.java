package org.stepwell;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** A claim that the build shows in short and {@code mvn -Pproof test} in full; what was counted is a row of a table. */
public final class Proof {

    private static final Path TABLE = Path.of("target", "proof.md");

    private Proof() {}

    public static boolean isFull() {
        return "full".equals(System.getProperty("stepwell.proof"));
    }

    /** @return how often something is done */
    public static int times(int inTheBuild, int inFull) {
        return isFull() ? inFull : inTheBuild;
    }

    /**
     * Adds a row.
     *
     * @param claim what is shown, in a few words
     * @param counted how much of what was done
     * @param found what came of it
     */
    public static synchronized void row(String claim, String counted, String found) {
        try {
            Files.createDirectories(TABLE.getParent());
            var head = Files.exists(TABLE) ? "" : "| Claim | Counted | Found |\n| --- | --- | --- |\n";
            var row = "| %s | %s | %s |\n".formatted(claim, counted, found);
            Files.writeString(TABLE, head + row, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
            System.out.print(row);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
