package org.stepwell.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.context.i18n.LocaleContextHolder;

class WordsTest {

    @AfterEach
    void nobodyReads() {
        LocaleContextHolder.resetLocaleContext();
    }

    @Test
    void aBundleIsReadInTheLanguageOfTheReader() {
        LocaleContextHolder.setLocale(Locale.forLanguageTag("es-MX"));

        assertThat(Words.say("frame.sign-out")).isEqualTo("Salir");
    }

    @Test
    void staffReadEnglishWhereTheirPagesHaveNoOther() {
        LocaleContextHolder.setLocale(Locale.forLanguageTag("es"));

        assertThat(Words.say("frame.leave")).isEqualTo("Sign out");
        assertThat(Words.language()).isEqualTo(Locale.ENGLISH);
    }

    @Test
    void oneIsNotMany() {
        assertThat(Words.say("registry.people", 1)).isEqualTo("1 person");
        assertThat(Words.say("registry.people", 24)).isEqualTo("24 people");
    }
}
