package org.stepwell.team;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What a password has to be (NIST SP 800-63B): long, and not among those that are tried first. It may be of any characters
 * and never grows old.
 */
public final class PasswordPolicy {

    static final int SHORTEST = 12;

    /** Our encoder reads no further. */
    private static final int MOST_BYTES = 72;

    private static final int FEWEST_CHARACTERS = 5;
    private static final Pattern AROUND = Pattern.compile("^[^a-z]+|[^a-z]+$");
    private static final Set<String> COMMON = common();

    private PasswordPolicy() {}

    /** @return what is wrong with it, the key of a sentence; empty when nothing is */
    public static Optional<String> refusal(String username, String password) {
        if (password.codePointCount(0, password.length()) < SHORTEST) {
            return Optional.of("password.too-short");
        } else if (password.getBytes(StandardCharsets.UTF_8).length > MOST_BYTES) {
            return Optional.of("password.too-long");
        } else if (isGuessed(username, password)) {
            return Optional.of("password.too-common");
        }
        return Optional.empty();
    }

    private static boolean isGuessed(String username, String password) {
        var typed = password.toLowerCase(Locale.ROOT);
        var word = AROUND.matcher(typed).replaceAll("");
        return typed.chars().distinct().count() < FEWEST_CHARACTERS
                || COMMON.contains(typed)
                || COMMON.contains(word)
                || COMMON.contains(plain(word))
                || typed.contains(username.toLowerCase(Locale.ROOT));
    }

    /** @return the letters that digits and signs stand for: {@code p@ssw0rd} is no better than the word */
    private static String plain(String typed) {
        return typed.replace('0', 'o')
                .replace('1', 'l')
                .replace('3', 'e')
                .replace('4', 'a')
                .replace('@', 'a')
                .replace('5', 's')
                .replace('$', 's');
    }

    private static Set<String> common() {
        try (var list = PasswordPolicy.class.getResourceAsStream("common-passwords.txt")) {
            return new String(list.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank())
                    .collect(Collectors.toUnmodifiableSet());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
