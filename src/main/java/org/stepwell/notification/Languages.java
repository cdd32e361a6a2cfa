package org.stepwell.notification;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** The languages we have wording in, found by what somebody wrote as the person's language. */
public final class Languages {

    static final List<Locale> ALL = List.of(Locale.ENGLISH, Locale.forLanguageTag("es"), Locale.FRENCH, Locale.GERMAN);

    private Languages() {}

    static Locale of(String said) {
        return of(said, ALL);
    }

    /**
     * @param said a name such as "Spanish" or "español (México)", or a code such as es-MX; null when not asked
     * @param among the languages there is wording in
     * @return English when it is none of those
     */
    public static Locale of(String said, Collection<Locale> among) {
        if (said == null) {
            return Locale.ENGLISH;
        }
        var word = said.strip().toLowerCase(Locale.ROOT).split("[^\\p{L}]", 2)[0];
        return among.stream()
                .filter(language -> names(language).anyMatch(word::equals))
                .findFirst()
                .orElse(Locale.ENGLISH);
    }

    private static Stream<String> names(Locale language) {
        return Stream.of(
                        language.getLanguage(),
                        language.getDisplayLanguage(Locale.ENGLISH),
                        language.getDisplayLanguage(language))
                .map(name -> name.toLowerCase(Locale.ROOT));
    }
}
