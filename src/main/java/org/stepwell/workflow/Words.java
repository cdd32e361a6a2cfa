package org.stepwell.workflow;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.context.support.ResourceBundleMessageSource;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/**
 * Words every page from {@code messages}, where each folder of templates has a bundle of its own name. One for the whole
 * product, like the zone of the clinic, as records that make a line for a page ask for it too.
 */
public final class Words {

    private static final String ENGLISH = "_en.properties";

    private static final Pattern CAPITAL_WITHIN = Pattern.compile("(?<=[a-z])(?=[A-Z])");

    /** Its own: whichever thread asks first may bring another. */
    private static final ClassLoader LOADER = Words.class.getClassLoader();

    private static final MessageSource ALL = bundles();

    private Words() {}

    /** @return the languages of the team's pages: each file {@code messages/frame_*.properties} is one */
    public static List<Locale> languages() {
        return files("frame_*.properties")
                .map(file -> file.replaceAll("^frame_|\\.properties$", "").replace('_', '-'))
                .map(Locale::forLanguageTag)
                .toList();
    }

    public static MessageSource source() {
        return ALL;
    }

    /** @return what the key says in the language of the reader, else in English */
    public static String say(String key, Object... about) {
        return ALL.getMessage(key, about, LocaleContextHolder.getLocale());
    }

    /** @return the words for the constant as they stand within a sentence */
    public static String word(Enum<?> constant) {
        return say(key(constant));
    }

    /** @return the words for the constant with a capital first */
    public static String title(Enum<?> constant) {
        return capital(word(constant));
    }

    /** @return what a word kept in a table means among the words of that kind; one that no bundle knows as it stands */
    public static String word(String kind, String word) {
        return ALL.getMessage(
                "word." + kind + "." + word, null, word.replace('-', ' '), LocaleContextHolder.getLocale());
    }

    public static String title(String kind, String word) {
        return capital(word(kind, word));
    }

    /** @return the language of the reader if the team's pages have it, else English; dates are written in it */
    public static Locale language() {
        return Locale.forLanguageTag(say("frame.lang"));
    }

    /** Of a constant within a record, that record is part of its kind. */
    private static String key(Enum<?> constant) {
        var type = constant.getDeclaringClass().getName();
        var kind = type.substring(type.lastIndexOf('.') + 1).replace("$", "");
        return "word." + CAPITAL_WITHIN.matcher(kind).replaceAll("-").toLowerCase(Locale.ROOT) + "."
                + Word.of(constant);
    }

    private static String capital(String words) {
        return words.isEmpty() ? words : Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }

    private static MessageSource bundles() {
        var words = new ResourceBundleMessageSource();
        words.setBundleClassLoader(LOADER);
        words.setBasenames(names());
        words.setDefaultEncoding(StandardCharsets.UTF_8.name());
        words.setFallbackToSystemLocale(false);
        words.setDefaultLocale(Locale.ENGLISH);
        return words;
    }

    private static String[] names() {
        return files("*" + ENGLISH)
                .map(file -> "messages/" + file.replace(ENGLISH, ""))
                .toArray(String[]::new);
    }

    private static Stream<String> files(String named) {
        try {
            return Arrays.stream(new PathMatchingResourcePatternResolver(LOADER)
                            .getResources("classpath*:messages/" + named))
                    .map(Resource::getFilename)
                    .distinct();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
