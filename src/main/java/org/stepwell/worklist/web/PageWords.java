package org.stepwell.worklist.web;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.support.ResourceBundleMessageSource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** Words every page from {@code messages}, where each folder of templates has a bundle of its own name. */
@Configuration(proxyBeanMethods = false)
class PageWords {

    private static final String ENGLISH = "_en.properties";

    @Bean
    MessageSource messageSource() throws IOException {
        var words = new ResourceBundleMessageSource();
        words.setBasenames(bundles());
        words.setDefaultEncoding(StandardCharsets.UTF_8.name());
        words.setFallbackToSystemLocale(false);
        words.setDefaultLocale(Locale.ENGLISH);
        return words;
    }

    private static String[] bundles() throws IOException {
        var english = new PathMatchingResourcePatternResolver().getResources("classpath*:messages/*" + ENGLISH);
        return Arrays.stream(english)
                .map(file -> "messages/" + file.getFilename().replace(ENGLISH, ""))
                .distinct()
                .toArray(String[]::new);
    }
}
