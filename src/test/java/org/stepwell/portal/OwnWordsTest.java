package org.stepwell.portal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The person's own side speaks every language whole and is read at about twelve. */
class OwnWordsTest {

    private static final double HARDEST_GRADE = 6;
    private static final double LEAST_EASE = 80;
    private static final int LONGEST_SENTENCE = 24;

    @ParameterizedTest
    @MethodSource("org.stepwell.portal.Wording#all")
    void everyLanguageHasTheSameKeysAndPlaces(Wording wording) {
        var english = Wording.all()
                .filter(it -> it.language().equals("en"))
                .findFirst()
                .orElseThrow();

        assertThat(wording.words().keySet()).isEqualTo(english.words().keySet());
        wording.words().forEach((key, words) -> assertThat(places(words))
                .as("%s: %s", wording, key)
                .isEqualTo(places(english.words().get(key))));
        assertThat(wording.words().values()).as("straight apostrophes").noneMatch(words -> words.contains("'"));
    }

    @ParameterizedTest
    @MethodSource("org.stepwell.portal.Wording#all")
    void noSentenceIsLong(Wording wording) {
        assertThat(wording.longest()).isLessThanOrEqualTo(LONGEST_SENTENCE);
    }

    @Test
    void englishIsReadAtAboutTwelve() {
        var english = Wording.all()
                .filter(it -> it.language().equals("en"))
                .findFirst()
                .orElseThrow();

        assertThat(english.sentences()).hasSizeGreaterThan(100);
        assertThat(english.grade()).isLessThanOrEqualTo(HARDEST_GRADE);
    }

    @Test
    void spanishIsReadAtAboutTwelve() {
        var spanish = Wording.all()
                .filter(it -> it.language().equals("es"))
                .findFirst()
                .orElseThrow();

        assertThat(spanish.sentences()).hasSizeGreaterThan(100);
        assertThat(spanish.ease()).isBetween(LEAST_EASE, 120.0);
    }

    @Test
    void theMeasureRefusesTheWordsOfAnOffice() {
        var english = "Authorization of disclosure necessitates identification of participating organizations.";
        var spanish = "La autorización de divulgación necesita la identificación de organizaciones participantes.";

        assertThat(Wording.of("en", english).grade()).isGreaterThan(HARDEST_GRADE);
        assertThat(Wording.of("es", spanish).ease()).isLessThan(LEAST_EASE);
    }

    private static String places(String words) {
        return Pattern.compile("\\{\\d}")
                .matcher(words)
                .results()
                .map(it -> it.group())
                .sorted()
                .toList()
                .toString();
    }
}
