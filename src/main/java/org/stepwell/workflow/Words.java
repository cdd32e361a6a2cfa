package org.stepwell.workflow;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.context.support.ResourceBundleMessageSource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/**
 * Words every page from {@code messages}, where each folder of templates has a bundle of its own name. One for the whole
 * product, like the zone of the clinic, as records that make a line for a page ask for it too.
 */
public final class Words {

    private static final String ENGLISH = "_en.properties";

    /** Its own: whichever thread asks first may bring another. */
    private static final ClassLoader LOADER = Words.class.getClassLoader();

    private static final MessageSource ALL = bundles();

    private Words() {}

    public static MessageSource source() {
        return ALL;
    }

    /** @return what the key says in the language of the reader, else in English */
    public static String say(String key, Object... about) {
        return ALL.getMessage(key, about, LocaleContextHolder.getLocale());
    }

    /** @return the language of the reader if the team's pages have it, else English; dates are written in it */
    public static Locale language() {
        return Locale.forLanguageTag(say("frame.lang"));
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
        try {
            return Arrays.stream(new PathMatchingResourcePatternResolver(LOADER)
                            .getResources("classpath*:messages/*" + ENGLISH))
                    .map(file -> "messages/" + file.getFilename().replace(ENGLISH, ""))
                    .distinct()
                    .toArray(String[]::new);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
