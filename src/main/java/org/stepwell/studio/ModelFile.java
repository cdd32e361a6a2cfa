package org.stepwell.studio;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** One model with its text, exactly as it stands in a file. */
public record ModelFile(ModelName name, String content) {

    /** More than any model of ours by far; the engine takes no larger one. */
    public static final int LARGEST_BYTES = 1_000_000;

    /** @return the SHA-256 of the text in hexadecimal, by which one version is told from another */
    public String fingerprint() {
        return fingerprint(content);
    }

    /** @return the SHA-256 of the text in hexadecimal */
    public static String fingerprint(String content) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(content.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
