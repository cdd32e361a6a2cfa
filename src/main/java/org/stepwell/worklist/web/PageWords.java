package org.stepwell.worklist.web;

import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.stepwell.workflow.Words;

/** Gives pages their {@link Words}. */
@Configuration(proxyBeanMethods = false)
class PageWords {

    @Bean
    MessageSource messageSource() {
        return Words.source();
    }
}
