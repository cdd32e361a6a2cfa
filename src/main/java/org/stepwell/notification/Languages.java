package org.stepwell.notification;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** The languages we have wording in, found by what somebody wrote as the person's language. */
final class Languages {

    static final List<Locale> ALL = List.of(Locale.ENGLISH, Locale.forLanguageTag("es"), Locale.FRENCH, Locale.GERMAN);

    private Languages() {}

    /** @param said a name such as "Spanish" or "español (México)", or a code such as es-MX; null when not asked */
    static Locale of(String said) {
        if (said == null) {
            return Locale.ENGLISH;
        }
        var word = said.strip().toLowerCase(Locale.ROOT).split("[^\\p{L}]", 2)[0];
        return ALL.stream()
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
