package org.stepwell.workflow;

import java.util.Arrays;
import java.util.Locale;

/** The one spelling of an enum constant in tables, forms, rules and variables: lower-case words joined by hyphens. */
public final class Word {

    private Word() {}

    /** @return the word of the constant, or null for none */
    public static String of(Enum<?> constant) {
        return constant == null
                ? null
                : constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** @return the constant the word names, or null for none; throws {@link IllegalArgumentException} for any other */
    public static <E extends Enum<E>> E to(Class<E> type, String word) {
        return word == null
                ? null
                : Enum.valueOf(type, word.toUpperCase(Locale.ROOT).replace('-', '_'));
    }

    /** @return the constant the word names, or null when it names none, as of a word that stands in an address */
    public static <E extends Enum<E>> E known(Class<E> type, String word) {
        return Arrays.stream(type.getEnumConstants())
                .filter(constant -> of(constant).equals(word))
                .findFirst()
                .orElse(null);
    }
}
